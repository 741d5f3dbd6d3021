package saksi.linking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saksi.knowledge.EntityType;

/** Finds the office phrases of a sentence and the persons named beside them. */
final class OfficePhrases {
  private static final WordClasses WORDS = WordClasses.read("office-words.tsv");
  private static final Set<String> FORMER = WORDS.of("former");
  private static final Set<String> ACTING = WORDS.of("acting");
  private static final Set<String> ACTING_TAIL = WORDS.of("acting-tail");
  private static final Set<String> APPOSITION = WORDS.of("apposition");
  private static final Set<String> CLOSING = WORDS.of("closing");
  private static final int FARTHEST = 7;

  private final OfficeTitles titles;

  OfficePhrases(OfficeTitles titles) {
    this.titles = titles;
  }

  /** The phrases in order; those of one holder (<i>CEO X sekaligus Kepala Y</i>) share him. */
  List<OfficePhrase> in(SentenceNames sentence) {
    List<OfficePhrase> phrases = new ArrayList<>();
    int token = 0;
    while (token < sentence.size()) {
      Optional<OfficeTitles.Found> found = titles.at(sentence, token);
      if (found.isEmpty()) {
        token++;
      } else {
        List<OfficePhrase> chain = chain(sentence, token, found.get());
        phrases.addAll(chain);
        token = Math.max(chain.getLast().end(), token + 1);
      }
    }
    return phrases;
  }

  private List<OfficePhrase> chain(SentenceNames sentence, int token, OfficeTitles.Found first) {
    List<OfficePhrase> chain = new ArrayList<>();
    Optional<Integer> next = Optional.of(token);
    while (next.isPresent()) {
      int marked = next.get();
      int begin = chain.isEmpty() ? marked : afterMarkers(sentence, marked);
      OfficeTitles.Found found =
          chain.isEmpty() ? first : titles.at(sentence, begin).orElseThrow();
      OfficePhraseScan scan =
          new OfficePhraseScan(sentence, titles, found.title(), found.end());
      int phraseBegin = beforeMarkers(sentence, begin);
      chain.add(scan.read(phraseBegin, begin, isFormer(sentence, phraseBegin, begin)));
      next = scan.nextTitle();
    }
    return withHolder(chain);
  }

  private static int afterMarkers(SentenceNames sentence, int token) {
    String word = sentence.word(token);
    return FORMER.contains(word) || ACTING.contains(word) ? token + 1 : token;
  }

  private static int beforeMarkers(SentenceNames sentence, int begin) {
    int token = begin;
    while (FORMER.contains(sentence.word(token - 1))
        || ACTING.contains(sentence.word(token - 1))
        || (ACTING_TAIL.contains(sentence.word(token - 1))
            && ACTING.contains(sentence.word(token - 2)))) {
      token--;
    }
    return token;
  }

  private static boolean isFormer(SentenceNames sentence, int begin, int titleBegin) {
    for (int i = begin; i < titleBegin; i++) {
      if (FORMER.contains(sentence.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static List<OfficePhrase> withHolder(List<OfficePhrase> chain) {
    Optional<EntityUse> holder = chain.getLast().holder();
    if (holder.isEmpty()) {
      holder = holderBefore(chain.getFirst(), chain.getLast().end());
    }
    List<OfficePhrase> held = new ArrayList<>();
    for (OfficePhrase phrase : chain) {
      held.add(holder.map(phrase::heldBy).orElse(phrase));
    }
    return Collections.unmodifiableList(held);
  }

  /** <i>Richard Moore, Kepala MI6,</i> or <i>Rini yang juga menjabat sebagai Wakil Ketua</i>. */
  private static Optional<EntityUse> holderBefore(OfficePhrase phrase, int end) {
    SentenceNames sentence = phrase.sentence();
    int token = phrase.begin();
    boolean linked = false;
    while (token > phrase.begin() - FARTHEST && APPOSITION.contains(sentence.word(token - 1))) {
      linked |= !sentence.word(token - 1).equals(",");
      token--;
    }
    token = beforeBracket(sentence, token);
    boolean apart = token < phrase.begin();
    boolean closed =
        linked || end >= sentence.size() || CLOSING.contains(sentence.word(end));
    return apart && closed
        ? sentence.endingAt(token).filter(use -> use.is(EntityType.PERSON))
        : Optional.empty();
  }

  /** <i>Siti (45), Kepala Desa …</i>. */
  private static int beforeBracket(SentenceNames sentence, int token) {
    if (sentence.word(token - 1).equals(")") && sentence.word(token - 3).equals("(")) {
      return token - 3;
    }
    return token;
  }
}

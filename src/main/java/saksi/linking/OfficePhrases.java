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
  private static final Set<String> NEVER_HELD = WORDS.of("never-held");
  private static final Set<String> KIN = WORDS.of("kin");
  private static final int FARTHEST = 7;
  private static final int LONGEST_OCCUPATION = 10;

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
        token = Math.max(after(chain.getLast()), token + 1);
      }
    }
    return phrases;
  }

  /** After the holder if he or she follows, so that a bracket between is not read again. */
  private static int after(OfficePhrase phrase) {
    return phrase.holder().map(h -> Math.max(h.end(), phrase.end())).orElse(phrase.end());
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
    String before = chain.getFirst().sentence().word(chain.getFirst().begin() - 1);
    if (NEVER_HELD.contains(before)) {
      return chain.stream().map(OfficePhrase::unheld).toList();
    }
    Optional<EntityUse> holder =
        chain.getLast().holder().filter(h -> !KIN.contains(before) || !isSetOff(chain.getLast(), h));
    if (holder.isEmpty()) {
      holder = holderBefore(chain.getFirst(), chain.getLast().end());
    }
    List<OfficePhrase> held = new ArrayList<>();
    for (OfficePhrase phrase : chain) {
      held.add(holder.map(phrase::heldBy).orElseGet(phrase::unheld));
    }
    return Collections.unmodifiableList(held);
  }

  /** <i>putra Presiden Peru, Raul Soto</i>. */
  private static boolean isSetOff(OfficePhrase phrase, EntityUse holder) {
    return phrase.sentence().word(holder.begin() - 1).equals(",");
  }

  /** <i>Richard Moore, Kepala MI6,</i> or <i>Rini yang juga menjabat sebagai Wakil Ketua</i>. */
  private static Optional<EntityUse> holderBefore(OfficePhrase phrase, int end) {
    SentenceNames sentence = phrase.sentence();
    int token = beforeBracket(sentence, beforeLink(phrase));
    boolean apart = token < phrase.begin();
    boolean closed =
        isLinked(phrase) || end >= sentence.size() || CLOSING.contains(sentence.word(end));
    Optional<EntityUse> beside = apart && closed ? sentence.endingAt(token) : Optional.empty();
    return beside
        .filter(use -> use.is(EntityType.PERSON))
        .or(() -> isJoined(phrase) ? beforeOccupation(sentence, token) : Optional.empty());
  }

  /** Whether it follows something else said of the same person. */
  private static boolean isJoined(OfficePhrase phrase) {
    return isLinked(phrase) || phrase.sentence().word(phrase.begin() - 1).equals("dan");
  }

  /** <i>Ana Quispe, seorang ahli hukum dan mantan Direktur …</i>: over the occupation. */
  private static Optional<EntityUse> beforeOccupation(SentenceNames sentence, int end) {
    for (int token = end - 1; token > Math.max(0, end - LONGEST_OCCUPATION); token--) {
      String tag = sentence.parse().tags().get(token);
      if (sentence.word(token).equals(",")) {
        return sentence.endingAt(token).filter(use -> use.is(EntityType.PERSON));
      }
      if (sentence.isNamed(token) || tag.equals("VERB") || tag.equals("PUNCT")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The token after whatever the phrase is linked to, over words such as <i>menjabat sebagai</i>. */
  static int beforeLink(OfficePhrase phrase) {
    SentenceNames sentence = phrase.sentence();
    int token = phrase.begin();
    while (token > phrase.begin() - FARTHEST && APPOSITION.contains(sentence.word(token - 1))) {
      token--;
    }
    return token;
  }

  /** Whether more than commas link the phrase to what stands before it. */
  static boolean isLinked(OfficePhrase phrase) {
    for (int i = beforeLink(phrase); i < phrase.begin(); i++) {
      if (!phrase.sentence().word(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** <i>Siti (45), Kepala Desa …</i>. */
  private static int beforeBracket(SentenceNames sentence, int token) {
    if (sentence.word(token - 1).equals(")") && sentence.word(token - 3).equals("(")) {
      return token - 3;
    }
    return token;
  }
}

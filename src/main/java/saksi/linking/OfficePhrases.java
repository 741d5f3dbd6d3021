package saksi.linking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the office phrases of a sentence and the persons named beside them. */
final class OfficePhrases {
  private static final WordClasses WORDS = WordClasses.read("office-words.tsv");
  private static final Set<String> FORMER = WORDS.of("former");
  private static final Set<String> ACTING = WORDS.of("acting");
  private static final Set<String> ACTING_TAIL = WORDS.of("acting-tail");
  private static final Set<String> NEVER_HELD = WORDS.of("never-held");
  private static final Set<String> KIN = WORDS.of("kin");

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
      OfficeTitles.Found found = chain.isEmpty() ? first : titles.at(sentence, begin).orElseThrow();
      OfficePhraseScan scan = new OfficePhraseScan(sentence, titles, found.title(), found.end());
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
        chain
            .getLast()
            .holder()
            .filter(h -> !KIN.contains(before) || !isSetOff(chain.getLast(), h));
    if (holder.isEmpty()) {
      holder = HolderBefore.of(chain.getFirst(), chain.getLast().end());
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
}

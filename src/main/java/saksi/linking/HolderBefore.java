package saksi.linking;

import java.util.Optional;
import java.util.Set;
import saksi.knowledge.EntityType;

/** Finds who is named before a title: <i>Ana Quispe, Kepala Badan Awan,</i>. */
final class HolderBefore {
  private static final WordClasses WORDS = WordClasses.read("office-words.tsv");
  private static final Set<String> APPOSITION = WORDS.of("apposition");
  private static final Set<String> CLOSING = WORDS.of("closing");
  private static final int FARTHEST = 7;
  private static final int LONGEST_OCCUPATION = 10;

  private HolderBefore() {}

  /** The person whom a phrase that ends before a token is said of. */
  static Optional<EntityUse> of(OfficePhrase phrase, int end) {
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

  /**
   * The token after whatever the phrase is linked to, over words such as <i>menjabat sebagai</i>.
   */
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

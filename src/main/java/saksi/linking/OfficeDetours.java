package saksi.linking;

import java.util.Optional;
import java.util.Set;
import saksi.knowledge.EntityType;

/**
 * What may stand between a title, its body and its holder. Each method is given the token where the
 * detour would begin and answers the token after it, or the same token if there is none.
 */
final class OfficeDetours {
  private static final WordClasses WORDS = WordClasses.read("office-words.tsv");
  private static final Set<String> PORTFOLIO = WORDS.of("portfolio");
  private static final Set<String> BODY_KIND = WORDS.of("body-kind");
  private static final Set<String> PARTICIPLE = WORDS.of("participle");
  private static final int LONGEST = 6;
  private static final int LONGEST_BRACKET = 8;

  private final SentenceNames sentence;

  OfficeDetours(SentenceNames sentence) {
    this.sentence = sentence;
  }

  /** <i>Menteri Agama (Menag) Ana Quispe</i>. */
  int afterBracket(int at) {
    for (int close = at + 1; close < Math.min(sentence.size(), at + LONGEST_BRACKET); close++) {
      if (sentence.word(close).equals(")")) {
        return close + 1;
      }
    }
    return at;
  }

  /**
   * <i>CEO di Awan Corp</i>, <i>Direktur di kelompok hak asasi manusia Awan</i>: up to the body.
   *
   * @param first whether no body has been named yet
   */
  int beforeBody(int at, boolean first) {
    int next = at + 1;
    while (first && next < at + LONGEST && isBodyKind(next)) {
      next++;
    }
    return bodyAt(next).isPresent() ? next : at;
  }

  private boolean isBodyKind(int token) {
    return sentence.beginningAt(token).isEmpty() && BODY_KIND.contains(sentence.word(token));
  }

  private Optional<EntityUse> bodyAt(int token) {
    return sentence.beginningAt(token).filter(name -> !name.is(EntityType.PERSON));
  }

  /** <i>Presiden Peru yang baru terpilih, Ana Quispe</i>. */
  int afterParticiple(int at) {
    int next = at + 1;
    while (PARTICIPLE.contains(sentence.word(next))) {
      next++;
    }
    return next > at + 1 ? next : at;
  }

  /** <i>Duta Besar Peru untuk Chile dan Bolivia</i>. */
  int afterOtherParty(int at) {
    int after = at;
    int next = at + 1;
    while (bodyAt(next).isPresent()) {
      after = bodyAt(next).orElseThrow().end();
      next = sentence.word(after).equals("dan") ? after + 1 : after;
    }
    return after > at ? after : afterMatter(at);
  }

  /** <i>Komisaris Tinggi PBB untuk Hak Asasi Manusia</i>. */
  private int afterMatter(int at) {
    int next = at + 1;
    while (next < at + LONGEST
        && sentence.beginningAt(next).isEmpty()
        && (sentence.isCapitalised(next) || PORTFOLIO.contains(sentence.word(next)))
        && !sentence.isHeadline()) {
      next++;
    }
    return next > at + 1 ? next : at;
  }

  /** Whether a token belongs to <i>ke-10</i>, which may be cut into three words. */
  boolean isOrdinal(int token) {
    String word = sentence.word(token);
    return word.matches("ke-\\d+|ke-")
        || (word.equals("ke") && sentence.word(token + 1).equals("-"))
        || (word.equals("-") && sentence.word(token - 1).equals("ke"));
  }
}

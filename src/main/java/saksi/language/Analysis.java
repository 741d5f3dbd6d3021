package saksi.language;

/**
 * The parts of an Indonesian word form, in lower case; a part that it does not have is empty.
 *
 * @param root the root, such as <i>serang</i>
 * @param known whether the root is one of the lexicon, and not only guessed from the form
 * @param prefix the prefixes from left to right, with {@code N} for the nasal: {@code meN}, {@code
 *     di}, {@code meN+per}, {@code peN}
 * @param suffix {@code kan}, {@code i} or {@code an}
 * @param clitic {@code nya}, {@code ku} or {@code mu}
 * @param particle {@code lah}, {@code kah}, {@code tah} or {@code pun}
 * @param doubled whether the word is said twice, as <i>negara-negara</i>
 */
public record Analysis(
    String root,
    boolean known,
    String prefix,
    String suffix,
    String clitic,
    String particle,
    boolean doubled) {

  /** What the outermost prefix says about the subject. */
  public Voice voice() {
    String outer = prefix.replaceFirst("\\+.*", "");
    return switch (outer) {
      case "meN", "ber" -> Voice.ACTIVE;
      case "di", "ter", "ku", "kau" -> Voice.PASSIVE;
      default -> Voice.NONE;
    };
  }

  Analysis asDoubled() {
    return new Analysis(root, known, prefix, suffix, clitic, particle, true);
  }
}

package saksi.names;

/**
 * What can be said about a word form by itself.
 *
 * @param form its exact form, as a hash
 * @param lower its lower-case form, as a hash
 * @param shape its sequence of capital and small letters, digits and signs, as a hash
 * @param caps how it uses capitals
 * @param classes the word classes it belongs to, a bit each
 * @param known whether it is common in lower case, a given name, a surname: a bit each
 * @param prefixes its first 1 to 4 characters, as hashes
 * @param suffixes its last 1 to 4 characters, as hashes
 */
record Word(
    String text,
    int form,
    int lower,
    int shape,
    int caps,
    int classes,
    int known,
    int[] prefixes,
    int[] suffixes) {
  static final int SMALL = 0;
  static final int CAPITALISED = 1;
  static final int ALL_CAPITALS = 2;
  static final int MIXED = 3;
  static final int NUMBER = 4;
  static final int SIGN = 5;

  static final int COMMON = 1;
  static final int GIVEN_NAME = 2;
  static final int SURNAME = 4;
  static final int COMMON_STEM = 8;

  /** A word that can be part of a name by its form. */
  boolean isNameLike() {
    return caps >= CAPITALISED && caps <= MIXED;
  }

  /** The same word where a hyphen ties it to a name. */
  Word inName() {
    return new Word(text, form, lower, shape, MIXED, classes, known, prefixes, suffixes);
  }

  boolean isLetters() {
    return caps <= MIXED;
  }

  boolean isCommon() {
    return (known & COMMON) != 0;
  }

  boolean is(int wordClass) {
    return (classes & wordClass) != 0;
  }
}

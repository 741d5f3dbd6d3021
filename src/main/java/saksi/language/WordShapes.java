package saksi.language;

import saksi.text.Sentence;

/** What tagger and parser see of the words of a sentence: numbers that stand for strings. */
final class WordShapes {
  /** Stands for a place outside the sentence. */
  static final int NONE = 0x5BD1E995;

  /** The highest shape of a word without letters and digits. */
  private static final int SIGN = 5;

  private final int[] words;
  private final int[] shapes;
  private final int[] affixes;
  private final int[] kinds;
  private final int[][] endings;
  private final int[][] beginnings;
  private final int size;
  private final int titleCase;
  private final boolean reversed;

  WordShapes(Sentence sentence, Lexicon lexicon) {
    size = sentence.size();
    words = new int[size];
    shapes = new int[size];
    affixes = new int[size];
    kinds = new int[size];
    endings = new int[4][size];
    beginnings = new int[4][size];
    int capitals = 0;
    int letters = 0;
    for (int i = 0; i < size; i++) {
      String form = sentence.form(i);
      fill(i, form);
      kinds[i] = lexicon.kind(words[i]);
      if (Character.isLetter(form.charAt(0))) {
        letters++;
        capitals += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
      }
    }
    reversed = false;
    titleCase = letters > 2 && capitals * 10 >= letters * 7 ? 1 : 0;
  }

  private WordShapes(WordShapes other) {
    size = other.size;
    words = Guide.reversed(other.words);
    shapes = Guide.reversed(other.shapes);
    affixes = Guide.reversed(other.affixes);
    kinds = Guide.reversed(other.kinds);
    endings = turned(other.endings);
    beginnings = turned(other.beginnings);
    titleCase = other.titleCase;
    reversed = !other.reversed;
  }

  private static int[][] turned(int[][] rows) {
    int[][] turned = new int[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      turned[i] = Guide.reversed(rows[i]);
    }
    return turned;
  }

  /** The sentence from its last word to its first. */
  WordShapes reversed() {
    return new WordShapes(this);
  }

  private void fill(int index, String form) {
    int length = form.length();
    boolean number = Character.isDigit(form.charAt(0));
    words[index] = WordForm.hash(form);
    for (int k = 0; k < 4; k++) {
      endings[k][index] = WordForm.hash(form, Math.max(0, length - k - 1), length, number);
      beginnings[k][index] = WordForm.hash(form, 0, Math.min(length, k + 1), number);
    }
    shapes[index] = WordForm.shape(form);
    affixes[index] = WordForm.affixes(form);
  }

  boolean isReversed() {
    return reversed;
  }

  int size() {
    return size;
  }

  /** 1 when most words have capitals, so that a capital says little. */
  int titleCase() {
    return titleCase;
  }

  int word(int index) {
    return at(words, index);
  }

  int shape(int index) {
    return at(shapes, index);
  }

  /** What the lexicon says of the word. */
  int kind(int index) {
    return at(kinds, index);
  }

  /** Whether the word is a sign: a comma, a bracket, a quotation mark. */
  boolean isSign(int index) {
    return index >= 0 && index < size && shapes[index] <= SIGN;
  }

  /** The prefix and suffix that the form shows, real or not. */
  int affixes(int index) {
    return at(affixes, index);
  }

  /** The last {@code length} letters, one to four. */
  int ending(int length, int index) {
    return at(endings[length - 1], index);
  }

  /** The first {@code length} letters, one to four. */
  int beginning(int length, int index) {
    return at(beginnings[length - 1], index);
  }

  private int at(int[] values, int index) {
    return index < 0 || index >= size ? NONE : values[index];
  }
}

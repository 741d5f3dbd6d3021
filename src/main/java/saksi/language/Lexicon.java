package saksi.language;

import java.util.Arrays;
import java.util.List;

/** Which words are verb stems ({@code verbstems.txt}) and which are roots ({@code roots.tsv}). */
final class Lexicon {
  static final int UNKNOWN = 0;
  static final int STEM = 1;
  static final int ROOT = 2;
  private final int[] stems;
  private final int[] roots;

  private Lexicon(int[] stems, int[] roots) {
    this.stems = stems;
    this.roots = roots;
  }

  static Lexicon load() {
    return new Lexicon(
        hashes(Words.lines(Lexicon.class, "verbstems.txt")),
        hashes(Words.lines(Lexicon.class, "roots.tsv")));
  }

  private static int[] hashes(List<String> lines) {
    return lines.stream()
        .map(line -> line.split("\t")[0])
        .mapToInt(WordForm::hash)
        .sorted()
        .toArray();
  }

  /** The class of a word, which is named by {@link WordForm#hash}. */
  int kind(int hash) {
    if (Arrays.binarySearch(stems, hash) >= 0) {
      return STEM;
    }
    return Arrays.binarySearch(roots, hash) >= 0 ? ROOT : UNKNOWN;
  }
}

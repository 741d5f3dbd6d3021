package saksi.copies;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import saksi.text.Article;

/**
 * A sample of the shingles of a text, that is of all runs of three words in it, by which two texts
 * are compared without being at hand: of the hashes of its shingles those that are divisible by two
 * (Broder 1997, "On the resemblance and containment of documents"). Unlike a sample of fixed size
 * it tells how much of a short text stands in a long one.
 */
public final class Sketch {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int SHINGLE = 3;

  /** Fewer shingles than this may be equal by chance, so that all of them must be. */
  private static final int FEWEST = 10;

  /** How many shingles the text has, of which these are a sample. */
  private final int total;

  /** Sorted, each once. */
  private final int[] shingles;

  private Sketch(int total, IntStream shingles) {
    this.total = total;
    this.shingles = shingles.sorted().distinct().toArray();
  }

  /** The sketch of an article's report, whatever stands around it. */
  public static Sketch of(Article article) {
    List<String> words =
        WORD.matcher(article.report())
            .results()
            .map(MatchResult::group)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList();
    return new Sketch(
        Math.max(0, words.size() - SHINGLE + 1),
        IntStream.rangeClosed(0, words.size() - SHINGLE)
            .mapToLong(i -> hash(words.subList(i, i + SHINGLE)))
            .filter(hash -> (hash & 1) == 0)
            .mapToInt(hash -> (int) (hash >>> 32)));
  }

  /** The sketch that was encoded. */
  public static Sketch decode(String base64) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(base64));
    int total = bytes.getInt();
    return new Sketch(
        total, IntStream.generate(bytes::getInt).limit(bytes.remaining() / Integer.BYTES));
  }

  /** As a short text. */
  public String encode() {
    ByteBuffer bytes = ByteBuffer.allocate((1 + shingles.length) * Integer.BYTES);
    bytes.putInt(total);
    IntStream.of(shingles).forEach(bytes::putInt);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  /** The share of the shorter text's shingles that the other has as well, 0 to 1. */
  public double containment(Sketch other) {
    int shorter = Math.min(shingles.length, other.shingles.length);
    if (shorter < FEWEST) {
      return shorter > 0 && equals(other) ? 1 : 0;
    }
    return (double) shared(other) / shorter;
  }

  private int shared(Sketch other) {
    int shared = 0;
    for (int i = 0, j = 0; i < shingles.length && j < other.shingles.length; ) {
      int order = Integer.compare(shingles[i], other.shingles[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** The shingles by which similar texts are found: a fixed part of them all. */
  int[] keys() {
    boolean few = shingles.length < FEWEST;
    return IntStream.of(shingles).filter(hash -> few || (hash & 3) == 0).toArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch
        && total == sketch.total
        && Arrays.equals(shingles, sketch.shingles);
  }

  @Override
  public int hashCode() {
    return 31 * total + Arrays.hashCode(shingles);
  }

  /** FNV-1a with a finish that spreads its bits, the same everywhere and for ever. */
  private static long hash(List<String> words) {
    long hash = 0xcbf29ce484222325L;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}

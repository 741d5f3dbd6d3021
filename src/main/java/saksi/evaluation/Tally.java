package saksi.evaluation;

import java.util.Set;

/**
 * How much of what was found is right, and how much of what is right was found.
 *
 * @param right what was found and is in the gold
 * @param found all that was found
 * @param gold all that is in the gold
 */
public record Tally(int right, int found, int gold) {
  /** Nothing counted yet. */
  public static final Tally NONE = new Tally(0, 0, 0);

  public Tally {
    if (right < 0 || right > found || right > gold) {
      throw new IllegalArgumentException(right + " right of " + found + " found, " + gold);
    }
  }

  static <T> Tally of(Set<T> found, Set<T> gold) {
    int right = (int) found.stream().filter(gold::contains).count();
    return new Tally(right, found.size(), gold.size());
  }

  Tally plus(Tally other) {
    return new Tally(right + other.right, found + other.found, gold + other.gold);
  }

  /** The share of what was found that is right; 0 when nothing was found. */
  public double precision() {
    return share(right, found);
  }

  /** The share of the gold that was found; 0 when the gold is empty. */
  public double recall() {
    return share(right, gold);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}

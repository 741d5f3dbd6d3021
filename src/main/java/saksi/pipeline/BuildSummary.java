package saksi.pipeline;

import java.util.List;
import saksi.store.Counts;

/**
 * What a build did.
 *
 * @param read articles that were not in the store before
 * @param unchanged articles that the store has already, read from the same text by this version
 * @param replaced articles whose text or reader changed
 * @param skipped articles in other languages
 * @param failures what gave nothing, in the order in which it was found
 * @param background whether the ontology or the reference data were written anew
 * @param copies how many articles of the store are copies of others
 * @param counts what the store holds now
 */
public record BuildSummary(
    int read,
    int unchanged,
    int replaced,
    int skipped,
    List<Failure> failures,
    boolean background,
    int copies,
    Counts counts) {

  public BuildSummary {
    failures = List.copyOf(failures);
  }

  /** Whether the store is other than before. */
  public boolean changedAnything() {
    return read + replaced > 0 || background;
  }
}

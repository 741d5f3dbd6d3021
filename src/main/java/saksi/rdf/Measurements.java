package saksi.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import saksi.knowledge.Relation;

/**
 * How good the claims of each relation were on articles that nothing was learned from.
 *
 * @param how what was measured, how and when, in a sentence
 */
record Measurements(String how, List<Measured> relations) {

  Measurements {
    relations = List.copyOf(relations);
  }

  /**
   * The figures of one relation.
   *
   * @param right how many were found and are right
   * @param found how many were found
   * @param gold how many there are
   */
  record Measured(Relation relation, int right, int found, int gold) {
    Measured {
      if (right < 0 || right > found || right > gold) {
        throw new IllegalArgumentException(relation + ": " + right + " of " + found + "/" + gold);
      }
    }
  }

  /** Those of this version of the program. */
  static Measurements shipped() {
    try (InputStream in = Measurements.class.getResourceAsStream("precision.tsv")) {
      if (in == null) {
        throw new IllegalStateException("not packaged with precision.tsv");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a line that begins with {@code #} and says how, then a line a relation. */
  static Measurements read(List<String> lines) {
    return new Measurements(
        lines.getFirst().replaceFirst("^# *", ""),
        lines.stream().skip(1).map(Measurements::measured).toList());
  }

  private static Measured measured(String line) {
    String[] cells = line.split("\t");
    Relation relation =
        Relation.named(cells[0])
            .orElseThrow(() -> new IllegalArgumentException("no relation '" + cells[0] + "'"));
    return new Measured(
        relation,
        Integer.parseInt(cells[1]),
        Integer.parseInt(cells[2]),
        Integer.parseInt(cells[3]));
  }
}

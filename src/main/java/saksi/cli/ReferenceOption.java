package saksi.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import saksi.reference.ReferenceData;

/** A user's own entities. */
final class ReferenceOption {
  @Option(
      names = "--reference",
      paramLabel = "DIR",
      description = {
        "A folder with tables of your own, which add to the entities known beforehand: any of",
        "countries.tsv, organizations.tsv, persons.tsv, places.tsv, as in seeds/reference."
      })
  private @Nullable Path folder;

  /**
   * What travels with the program and what the folder adds.
   *
   * @throws saksi.reference.BadReferenceException when a row is wrong
   */
  ReferenceData read() {
    ReferenceData shipped = ReferenceData.loadDefault();
    return folder == null ? shipped : shipped.plus(folder);
  }
}

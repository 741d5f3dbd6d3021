package saksi.cli;

import picocli.CommandLine.Option;

/** How sure a claim must be to be kept. */
final class ConfidenceOption {
  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      converter = Confidence.class,
      description = "Leave out claims of a confidence below P, from 0 to 1. Default: keep all.")
  private double least;

  double least() {
    return least;
  }
}

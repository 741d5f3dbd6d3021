package saksi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import saksi.rdf.Violation;
import saksi.store.Store;

/** Checks a store against the shapes. */
@Command(
    name = "validate",
    description = "Checks a store against the shapes of the ontology and reports what is wrong.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Example:",
      "  saksi validate --store /tmp/store",
      "",
      "Exit codes: 0 the store conforms, 1 it does not, 2 wrong usage."
    })
final class ValidateCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private StoreOption store = new StoreOption();

  ValidateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Store open = Store.openExisting(store.path())) {
      List<Violation> violations = open.validate();
      violations.forEach(streams.out()::println);
      streams
          .out()
          .println(
              violations.isEmpty() ? "The store conforms." : "Violations: " + violations.size());
      return violations.isEmpty() ? 0 : 1;
    }
  }
}

package saksi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import saksi.operation.Origins;
import saksi.operation.WebSources;
import saksi.pipeline.Withdrawal;
import saksi.store.Store;

/** Removes an article from a store. */
@Command(
    name = "withdraw",
    description = "Removes all that one article said, and nothing else.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {"", "Example:", "  saksi withdraw kunjungan-menteri"})
final class WithdrawCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "ARTICLE",
      description = "The article's identifier: its file's name without the ending.")
  private String article = "";

  @Mixin private StoreOption store = new StoreOption();

  WithdrawCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (Store open = Store.openExisting(store.path())) {
      if (!Withdrawal.of(article, open)) {
        String hint =
            Nearest.to(article, open.hashes().keySet())
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
        throw new CommandException("no article '" + article + "' in the store" + hint);
      }
      Origins.forget(open.path(), article);
      WebSources.of(open.path()).forget(article);
      streams.out().println("Withdrawn: " + article);
      return 0;
    }
  }
}

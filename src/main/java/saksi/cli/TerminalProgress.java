package saksi.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import saksi.pipeline.Progress;

/** A bar on the terminal; nothing where nobody watches. */
final class TerminalProgress implements Progress, AutoCloseable {
  private final Streams streams;
  private @Nullable ProgressBar bar;

  TerminalProgress(Streams streams) {
    this.streams = streams;
  }

  @Override
  public void begin(int files) {
    if (streams.isTerminal()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("Reading")
              .setInitialMax(files)
              .setStyle(ProgressBarStyle.ASCII)
              .setUnit(" articles", 1)
              .showSpeed()
              .build();
    }
  }

  @Override
  public void advance() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}

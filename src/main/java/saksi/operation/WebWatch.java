package saksi.operation;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import saksi.reader.ReaderOptions;
import saksi.store.StoreException;

/**
 * Looks at feeds, site maps and pages of the web, each when its time has come, and brings in what
 * is new or has changed there. What it knows of them outlasts it.
 */
public final class WebWatch implements AutoCloseable {
  private final List<URI> addresses;
  private final Intake intake;
  private final WebReading web;
  private final Pace pace;
  private final InstantSource clock;
  private final Consumer<String> tells;

  /**
   * A watch over addresses.
   *
   * @param every the pause between two looks at one, unless it asks for a longer one
   * @param tells is given a line for each thing done
   */
  public WebWatch(
      List<URI> addresses,
      Intake intake,
      ReaderOptions reading,
      Duration every,
      InstantSource clock,
      Consumer<String> tells) {
    this.addresses = List.copyOf(addresses);
    this.intake = intake;
    this.web = WebReading.with(reading, clock);
    this.pace = new Pace(every);
    this.clock = clock;
    this.tells = tells;
    intake.sources().retainArticles(intake.articles());
    this.addresses.forEach(this::takeUp);
  }

  /**
   * A pause that was begun before, as by a server that asked for it, is kept. What never went well
   * may have been a slip of the one who starts this, and is tried at once.
   */
  private void takeUp(URI address) {
    WebSource source = intake.sources().source(address);
    if (source.succeeded().isEmpty()) {
      intake.sources().put(source.due());
    } else if (!source.isDue(clock.instant())) {
      tells.accept(address + ": next look at " + seconds(source.next()));
    }
  }

  static Instant seconds(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * Looks at each address whose time has come.
   *
   * @return whether all was written; what was not is tried again at the next look
   */
  public boolean look() {
    try {
      for (URI address : addresses) {
        WebSource source = intake.sources().source(address);
        if (source.isDue(clock.instant())) {
          intake.requireRoom();
          new WebLook(source, web, intake, pace, clock, tells).run();
        }
      }
      return true;
    } catch (StoreException e) {
      tells.accept(String.valueOf(e.getMessage()));
      return false;
    }
  }

  @Override
  public void close() {
    web.fetcher().close();
  }
}

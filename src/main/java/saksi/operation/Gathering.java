package saksi.operation;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import saksi.operation.WebItem.Standing;
import saksi.pipeline.Arrival;
import saksi.pipeline.BuildSummary;
import saksi.reader.Document;

/** Gathers articles of a watched address, to bring in many at once. */
final class Gathering {
  private static final int MOST_TOGETHER = 20;

  private final URI address;
  private final Intake intake;
  private final InstantSource clock;
  private final Consumer<String> tells;
  private final List<Waiting> waiting = new ArrayList<>();

  Gathering(URI address, Intake intake, InstantSource clock, Consumer<String> tells) {
    this.address = address;
    this.intake = intake;
    this.clock = clock;
    this.tells = tells;
  }

  private record Waiting(WebItem item, Standing how, List<Document> documents) {}

  /** Takes what was found of an article, in its list or on its page. */
  void add(WebItem item, Standing how, List<Document> documents) {
    waiting.add(new Waiting(item, how, documents));
    if (waiting.size() >= MOST_TOGETHER) {
      bring();
    }
  }

  /** Brings in what waits, and tells of it. */
  void bring() {
    if (waiting.isEmpty()) {
      return;
    }
    Map<String, Arrival> arrivals = new HashMap<>();
    BuildSummary summary =
        intake.bring(
            waiting.stream().flatMap(article -> article.documents().stream()).toList(),
            arrival -> arrivals.put(arrival.place(), arrival));
    waiting.forEach(article -> intake.sources().put(address, brought(article, arrivals)));
    waiting.clear();
    Told.of(summary, Optional.of(address)).forEach(tells);
  }

  private WebItem brought(Waiting article, Map<String, Arrival> arrivals) {
    Instant now = clock.instant();
    Optional<Arrival> arrival =
        article.documents().size() == 1
            ? Optional.ofNullable(arrivals.get(article.documents().getFirst().place()))
            : Optional.empty();
    boolean isOld = arrival.filter(a -> a.change() == Arrival.Change.UNCHANGED).isPresent();
    WebItem item = article.item();
    WebItem read =
        isOld && item.standing() != Standing.NEW
            ? item.seen(article.how(), now)
            : item.read(article.how(), arrival.map(Arrival::id), now);
    return item.link().filter(address::equals).isPresent() ? read.resting() : read;
  }
}

package saksi.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import saksi.pipeline.Arrival;
import saksi.pipeline.Failure;
import saksi.rdf.Iris;

/** What was found in what came in over HTTP, as the answer says it. */
record Found(List<Arrival> arrivals, List<Failure> failures, Iris iris) {

  /** 201 when an article is new, 200 when all were there before, 422 when there is none. */
  int status() {
    if (arrivals.isEmpty()) {
      return 422;
    }
    return arrivals.stream().anyMatch(a -> a.change() == Arrival.Change.READ) ? 201 : 200;
  }

  /** The IRI of the first article. */
  Optional<String> location() {
    return arrivals.stream().findFirst().map(arrival -> iris.article(arrival.id()));
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("articles", arrivals.stream().map(this::article).toList());
    json.put("failures", failures.stream().map(Found::failure).toList());
    return json;
  }

  private Map<String, Object> article(Arrival arrival) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("article", arrival.id());
    json.put("iri", iris.article(arrival.id()));
    json.put("change", arrival.change().name().toLowerCase(Locale.ROOT));
    arrival
        .reading()
        .ifPresent(reading -> json.putAll(new ReadingJson(reading, iris::entity).fields()));
    return json;
  }

  private static Map<String, Object> failure(Failure failure) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", failure.code());
    json.put("message", failure.message());
    return json;
  }
}

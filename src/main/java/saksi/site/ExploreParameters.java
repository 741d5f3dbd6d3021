package saksi.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saksi.browse.NetworkChoice;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;

/** What the address of an exploration says; what makes no sense in it is passed over. */
record ExploreParameters(HttpServletRequest request) {

  NetworkChoice choice(String base) {
    return new NetworkChoice(
        values("actor").map(key -> key.contains("://") ? key : base + key).toList(),
        meant("relation", Relation::named),
        meant("factuality", ExploreParameters::factuality),
        day("from"),
        day("to"),
        values("among").anyMatch("chosen"::equals));
  }

  /** Of an actor to add, as someone typed it. */
  String name() {
    return values("name").findFirst().orElse("").strip();
  }

  private Stream<String> values(String parameter) {
    String @Nullable [] values = request.getParameterValues(parameter);
    return values == null ? Stream.empty() : Arrays.stream(values);
  }

  private <T> Set<T> meant(String parameter, Function<String, Optional<T>> meaning) {
    return values(parameter)
        .flatMap(word -> meaning.apply(word).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<Factuality> factuality(String word) {
    return Arrays.stream(Factuality.values())
        .filter(factuality -> factuality.name().equalsIgnoreCase(word))
        .findFirst();
  }

  private Optional<LocalDate> day(String parameter) {
    try {
      return values(parameter).findFirst().filter(day -> !day.isBlank()).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}

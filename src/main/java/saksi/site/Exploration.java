package saksi.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saksi.browse.Histogram;
import saksi.browse.Histogram.Step;
import saksi.browse.NetworkChoice;
import saksi.export.ClaimFilter;
import saksi.knowledge.EventDate;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;

/**
 * A network that someone looks at; its address says all of it.
 *
 * @param name of an actor to add, as someone typed it
 */
public record Exploration(Frame frame, NetworkChoice choice, String name) {
  /** How many events of a tie are named. */
  public static final int MOST_EVENTS = 12;

  /** What an address asks for; what makes no sense in it is passed over. */
  static Exploration of(HttpServletRequest request, Frame frame) {
    return new Exploration(
        frame,
        new NetworkChoice(
            values(request, "actor").map(key -> iri(key, frame)).toList(),
            all(values(request, "relation"), Relation::named),
            all(values(request, "factuality"), Exploration::factuality),
            day(request.getParameter("from")),
            day(request.getParameter("to")),
            "chosen".equals(request.getParameter("among"))),
        values(request, "name").findFirst().orElse("").strip());
  }

  private static Stream<String> values(HttpServletRequest request, String name) {
    String @Nullable [] values = request.getParameterValues(name);
    return values == null ? Stream.empty() : Arrays.stream(values);
  }

  private static <T> Set<T> all(Stream<String> words, Function<String, Optional<T>> meaning) {
    return words.flatMap(word -> meaning.apply(word).stream()).collect(Collectors.toSet());
  }

  private static Optional<Factuality> factuality(String word) {
    return Arrays.stream(Factuality.values())
        .filter(factuality -> factuality.name().equalsIgnoreCase(word))
        .findFirst();
  }

  private static Optional<LocalDate> day(@Nullable String iso) {
    try {
      return Optional.ofNullable(iso).filter(day -> !day.isBlank()).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String iri(String key, Frame frame) {
    return key.contains("://") ? key : frame.base() + key;
  }

  /** All claims that fit the choice. */
  ClaimFilter claims() {
    return new ClaimFilter(
        choice.relations(),
        choice.from().map(EventDate::of),
        choice.until().map(EventDate::of),
        choice.actors(),
        choice.factualities(),
        choice.isAmongActors());
  }

  /** The same with one more actor, who is no longer just a name. */
  Exploration and(String iri) {
    List<String> actors = Stream.concat(choice.actors().stream(), Stream.of(iri)).toList();
    return new Exploration(frame, choice.around(actors), "");
  }

  /** An entity as addresses name it: the part of its IRI that is below the base. */
  public String key(String iri) {
    return iri.startsWith(frame.base()) ? iri.substring(frame.base().length()) : iri;
  }

  /** This page. */
  public Address address() {
    return at("explore");
  }

  /** A file of all that is chosen, in a format that has this ending. */
  public Address download(String ending) {
    return at("explore." + ending);
  }

  private Address at(String path) {
    return frame
        .page(path)
        .with("actor", keys(choice.actors().stream()))
        .with("relation", choice.relations().stream().sorted().map(Relation::label).toList())
        .with("factuality", choice.factualities().stream().sorted().map(Exploration::word).toList())
        .with("from", choice.from().map(LocalDate::toString).orElse(""))
        .with("to", choice.until().map(LocalDate::toString).orElse(""))
        .with("among", choice.isAmongActors() ? "chosen" : "");
  }

  /** This page with one more actor. */
  public Address with(String iri) {
    return and(iri).address();
  }

  /** This page without an actor. */
  public Address without(String iri) {
    return address()
        .with("actor", keys(choice.actors().stream().filter(actor -> !actor.equals(iri))));
  }

  private List<String> keys(Stream<String> iris) {
    return iris.distinct().map(this::key).toList();
  }

  /** Whether the chosen days touch a step of the histogram. */
  public boolean shows(Step step) {
    return choice.from().map(day -> !step.last().isBefore(day)).orElse(true)
        && choice.until().map(day -> !step.first().isAfter(day)).orElse(true);
  }

  /** The place of the first step of the histogram that the chosen days touch. */
  public int firstStep(Histogram histogram) {
    List<Step> steps = histogram.steps();
    return IntStream.range(0, steps.size())
        .filter(at -> shows(steps.get(at)))
        .findFirst()
        .orElse(0);
  }

  /** The place of the last one. */
  public int lastStep(Histogram histogram) {
    List<Step> steps = histogram.steps();
    return IntStream.range(0, steps.size())
        .filter(at -> shows(steps.get(at)))
        .max()
        .orElse(steps.size() - 1);
  }

  /** A factuality as addresses name it. */
  public static String word(Factuality factuality) {
    return factuality.name().toLowerCase(Locale.ROOT);
  }
}

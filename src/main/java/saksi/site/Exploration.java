package saksi.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import saksi.browse.Catalogue;
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

  /** What a request asks for; what makes no sense in it is passed over. */
  static Exploration of(HttpServletRequest request, Frame frame) {
    ExploreParameters parameters = new ExploreParameters(request);
    return new Exploration(frame, parameters.choice(frame.base()), parameters.name());
  }

  /** The same, or when no actor is chosen, what happens among those with the most events. */
  Exploration orBusiest(Catalogue catalogue) {
    if (!choice.actors().isEmpty() || !name.isEmpty()) {
      return this;
    }
    List<String> busiest =
        catalogue.overview().actors().stream().map(actor -> actor.party().iri()).toList();
    return new Exploration(frame, choice.amongOnly(busiest), "");
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

  /** A factuality as addresses name it. */
  public static String word(Factuality factuality) {
    return factuality.name().toLowerCase(Locale.ROOT);
  }
}

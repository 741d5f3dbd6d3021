package saksi.browse;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import saksi.browse.Network.Happening;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;
import saksi.vocabulary.Prov;
import saksi.vocabulary.Saksi;
import saksi.vocabulary.Schema;

/** Finds the events that a network is made of, of whatever date. */
record NetworkEvents(Union union, NetworkChoice choice, int most) {

  /** What was found, and whether that is all. */
  record Found(List<NetworkEvent> events, boolean isComplete) {}

  Found find() {
    Set<Node> chosen =
        choice.actors().stream().map(NodeFactory::createURI).collect(Collectors.toSet());
    Set<Node> events =
        chosen.stream()
            .flatMap(this::eventsWith)
            .limit(most + 1L)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Found(
        events.stream().flatMap(event -> read(event, chosen).stream()).toList(),
        events.size() <= most);
  }

  private Stream<Node> eventsWith(Node actor) {
    return Stream.concat(
        union.subjects(Saksi.AGENT, actor).stream(), union.subjects(Saksi.TARGET, actor).stream());
  }

  private Optional<NetworkEvent> read(Node event, Set<Node> chosen) {
    Optional<Relation> relation = union.relation(event).filter(choice::admits);
    Optional<Node> agent = union.value(event, Saksi.AGENT);
    Optional<Node> target = union.value(event, Saksi.TARGET);
    if (relation.isEmpty() || agent.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    boolean isAmong = chosen.contains(agent.get()) && chosen.contains(target.get());
    return choice.isAmongActors() && !isAmong
        ? Optional.empty()
        : happening(event)
            .map(told ->
                new NetworkEvent(relation.get(), agent.get(), target.get(), place(event), told));
  }

  private Optional<Node> place(Node event) {
    return union.value(event, Saksi.HAS_PLACE);
  }

  /** What the claims of the chosen factualities tell; empty when there is none. */
  private Optional<Happening> happening(Node event) {
    Set<Factuality> factualities = EnumSet.noneOf(Factuality.class);
    Set<Node> articles = new HashSet<>();
    for (Node claim : union.subjects(Saksi.REPORTS, event)) {
      Optional<Factuality> told = union.factuality(claim).filter(choice::admits);
      told.ifPresent(factuality -> {
        factualities.add(factuality);
        articles.addAll(union.values(claim, Prov.WAS_DERIVED_FROM));
      });
    }
    return Optional.of(factualities)
        .filter(told -> !told.isEmpty())
        .map(told -> new Happening(event.getURI(), date(event, articles), told, articles.size()));
  }

  private Optional<String> date(Node event, Set<Node> articles) {
    return union.words(event, Saksi.DATE).or(() -> firstPublished(articles));
  }

  private Optional<String> firstPublished(Set<Node> articles) {
    return articles.stream()
        .flatMap(article -> union.words(article, Schema.DATE_PUBLISHED).stream())
        .min(Comparator.naturalOrder());
  }
}

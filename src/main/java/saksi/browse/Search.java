package saksi.browse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import saksi.store.Hit;
import saksi.store.TextField;
import saksi.vocabulary.Nif;
import saksi.vocabulary.Saksi;

/** Makes of what a search hits what a page shows. */
record Search(Facts facts) {
  static final Set<TextField> NAMES = EnumSet.of(TextField.NAME, TextField.ALIAS);

  List<Found.FoundEntity> entities(List<Hit> hits) {
    return hits.stream().flatMap(hit -> entity(hit).stream()).toList();
  }

  /** A hit may be older than the dataset's state: what is gone is left out. */
  private Optional<Found.FoundEntity> entity(Hit hit) {
    Party party = facts.party(Facts.iri(hit.iri()));
    boolean isUsual =
        hit.text().equals(party.name())
            || party.englishName().map(hit.text()::equals).orElse(false);
    return party
        .type()
        .map(type ->
            new Found.FoundEntity(party, isUsual ? Optional.empty() : Optional.of(hit.text())));
  }

  List<Source> articles(List<Hit> hits) {
    return hits.stream()
        .map(hit -> Facts.iri(hit.iri()))
        .filter(article -> !facts.of(article).isEmpty())
        .map(facts::source)
        .toList();
  }

  List<Found.FoundQuote> quotes(List<Hit> hits) {
    return hits.stream().flatMap(this::quote).toList();
  }

  private Stream<Found.FoundQuote> quote(Hit hit) {
    Node span = Facts.iri(hit.iri());
    Properties said = facts.of(span);
    return said.value(Nif.REFERENCE_CONTEXT).stream()
        .map(article ->
            new Found.FoundQuote(
                new Quote(hit.iri(), hit.text(), TestimonyReader.span(said), Optional.empty()),
                facts.source(article),
                events(span)));
  }

  private List<Happening> events(Node sentence) {
    return facts.subjects(Saksi.EVIDENCE, sentence).stream()
        .flatMap(claim -> facts.of(claim).value(Saksi.REPORTS).stream())
        .distinct()
        .flatMap(event -> facts.event(event).stream())
        .toList();
  }
}

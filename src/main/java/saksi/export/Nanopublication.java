package saksi.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import saksi.rdf.OntologyTerms;
import saksi.rdf.Order;
import saksi.store.Facts;
import saksi.vocabulary.Nanopub;
import saksi.vocabulary.Prov;
import saksi.vocabulary.Saksi;

/**
 * One claim as a nanopublication. It asserts what is claimed, of whom and how surely, rather than
 * that it is so; its provenance is the sentence and the article; its publication info is the run
 * that read them. All five IRIs are the claim's with a fragment, so each leads to the claim.
 *
 * @param graph the graph of the claim's article
 */
record Nanopublication(Node claim, Graph graph, Facts facts) {
  private static final Set<Node> HOW_IT_WAS_FOUND =
      Set.of(
          Saksi.EVIDENCE,
          Saksi.TRIGGER,
          Saksi.CUE,
          Saksi.CONFIDENCE,
          Saksi.RULE,
          Prov.WAS_DERIVED_FROM,
          Prov.WAS_GENERATED_BY);

  /** A claim says these of its event itself; the event has those of other claims too. */
  private static final Set<Node> OF_THE_CLAIM = Set.of(Saksi.HAS_PLACE, Saksi.OFFICE_TITLE);

  /** Its four graphs one after the other. */
  Stream<Quad> quads() {
    return Stream.of(
            in("head", head()),
            in("assertion", assertion()),
            in("provenance", provenance()),
            in("pubinfo", publicationInfo()))
        .flatMap(part -> part);
  }

  private Stream<Triple> head() {
    Node whole = part("nanopub");
    return Stream.of(
        Triple.create(whole, RDF.Nodes.type, Nanopub.NANOPUBLICATION),
        Triple.create(whole, Nanopub.HAS_ASSERTION, part("assertion")),
        Triple.create(whole, Nanopub.HAS_PROVENANCE, part("provenance")),
        Triple.create(whole, Nanopub.HAS_PUBLICATION_INFO, part("pubinfo")));
  }

  private Stream<Triple> assertion() {
    Node event = facts.required(claim, Saksi.REPORTS);
    return Stream.of(
            about(claim).filter(said -> !HOW_IT_WAS_FOUND.contains(said.getPredicate())),
            about(event).filter(said -> !OF_THE_CLAIM.contains(said.getPredicate())),
            direct(event))
        .flatMap(said -> said);
  }

  private Stream<Triple> direct(Node event) {
    boolean isActual = facts.required(claim, Saksi.FACTUALITY).equals(Saksi.ACTUAL);
    return facts.statement(event).stream()
        .filter(said -> isActual)
        .map(said ->
            Triple.create(said.agent(), OntologyTerms.property(said.relation()), said.target()));
  }

  private Stream<Triple> provenance() {
    Node article = facts.required(claim, Prov.WAS_DERIVED_FROM);
    Node run = facts.required(claim, Prov.WAS_GENERATED_BY);
    return Stream.of(
            Stream.of(
                Triple.create(part("assertion"), Prov.WAS_DERIVED_FROM, article),
                Triple.create(part("assertion"), Prov.WAS_GENERATED_BY, run)),
            about(claim).filter(said -> HOW_IT_WAS_FOUND.contains(said.getPredicate())),
            about(facts.required(claim, Saksi.EVIDENCE)),
            facts.values(claim, Saksi.TRIGGER).flatMap(this::about),
            facts.values(claim, Saksi.CUE).flatMap(this::about),
            about(article))
        .flatMap(said -> said)
        .distinct();
  }

  private Stream<Triple> publicationInfo() {
    Node run = facts.required(claim, Prov.WAS_GENERATED_BY);
    Triple published = Triple.create(part("nanopub"), Prov.WAS_GENERATED_BY, run);
    return Stream.concat(Stream.of(published), about(run));
  }

  private Node part(String name) {
    return NodeFactory.createURI(claim.getURI() + "#" + name);
  }

  private Stream<Quad> in(String name, Stream<Triple> triples) {
    return triples.sorted(Order.OF_TRIPLES).map(triple -> Quad.create(part(name), triple));
  }

  private Stream<Triple> about(Node subject) {
    List<Triple> said = graph.find(subject, Node.ANY, Node.ANY).toList();
    return said.stream();
  }
}

package saksi.export;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import saksi.rdf.OntologyTerms;
import saksi.store.Facts;
import saksi.vocabulary.Saksi;

/**
 * In RDF 1.2 a claim reifies the direct triple that it speaks of, whether or not it says that it is
 * so: to reify a triple is not to assert it.
 */
final class Reifiers {
  private Reifiers() {}

  /** For each claim among the triples that is told of, the triple that says what it reifies. */
  static List<Triple> of(List<Triple> triples, Facts facts) {
    return triples.stream()
        .filter(triple -> triple.getPredicate().equals(Saksi.REPORTS))
        .flatMap(reports ->
            facts.statement(reports.getObject()).stream()
                .map(said ->
                    reifier(
                        reports.getSubject(),
                        said.agent(),
                        OntologyTerms.property(said.relation()),
                        said.target())))
        .toList();
  }

  private static Triple reifier(Node claim, Node agent, Node property, Node target) {
    Node term = NodeFactory.createTripleTerm(agent, property, target);
    return Triple.create(claim, RDF.Nodes.reifies, term);
  }
}

package saksi.browse;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import saksi.vocabulary.Skos;

/** Finds entities by a name that someone typed. */
record Names(Facts facts) {

  List<Party> named(String name) {
    return Stream.of("id", "en")
        .map(language -> NodeFactory.createLiteralLang(name, language))
        .flatMap(this::labelled)
        .distinct()
        .map(facts::party)
        .filter(party -> party.type().isPresent())
        .sorted(Comparator.comparing(Party::iri))
        .toList();
  }

  private Stream<Node> labelled(Node label) {
    return Stream.of(Skos.PREF_LABEL, Skos.ALT_LABEL)
        .flatMap(property -> facts.subjects(property, label).stream());
  }
}

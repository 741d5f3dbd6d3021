package saksi.browse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import saksi.knowledge.EntityType;
import saksi.store.Store;
import saksi.vocabulary.Skos;

/** An entity that has a name that someone typed. */
public record Named(String iri, String name, EntityType type) {
  private static final List<String> LANGUAGES = List.of("id", "en");

  /** All entities of that very name, in either language. */
  public static List<Named> find(Store store, String name, String language) {
    DatasetGraph data = store.dataset();
    return data.calculateRead(() -> {
      Union union = new Union(data.getUnionGraph(), language);
      return labels(name)
          .flatMap(label ->
              Stream.of(Skos.PREF_LABEL, Skos.ALT_LABEL)
                  .flatMap(property -> union.subjects(property, label).stream()))
          .distinct()
          .flatMap(entity -> named(union, entity).stream())
          .sorted(Comparator.comparing(Named::name).thenComparing(Named::iri))
          .toList();
    });
  }

  private static Stream<Node> labels(String name) {
    return LANGUAGES.stream().map(language -> NodeFactory.createLiteralLang(name, language));
  }

  private static Optional<Named> named(Union union, Node entity) {
    return union.type(entity).map(type -> new Named(entity.getURI(), union.name(entity), type));
  }
}

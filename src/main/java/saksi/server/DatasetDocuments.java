package saksi.server;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import saksi.rdf.Iris;
import saksi.rdf.Ontology;
import saksi.store.Store;

/** What describes the graph as a whole: the dataset, and its ontology. */
final class DatasetDocuments {
  private final Store store;
  private final Iris iris;
  private final Optional<String> licence;

  DatasetDocuments(Store store, Iris iris, Optional<String> licence) {
    this.store = store;
    this.iris = iris;
    this.licence = licence;
  }

  Documents at(PublicAddress address) {
    Function<String, Graph> dataset = this::describe;
    Graph ontology = Ontology.graph();
    return new GraphDocuments(
        Map.of(
            "/.well-known/void", dataset,
            "/void", dataset,
            "/dataset", dataset,
            "/ontology", any -> ontology),
        address);
  }

  private Graph describe(String address) {
    Graph stored = store.graph(iris.datasetGraph());
    return new DatasetDescription(iris, address, licence)
        .of(stored, store.statistics(), store.dumps());
  }
}

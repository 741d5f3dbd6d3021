package saksi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.rdf.Iris;
import saksi.rdf.NamedGraph;
import saksi.store.Store;

class GraphWriterTest {
  private static final NamedGraph GRAPH = NamedGraph.ontology(new Iris("https://contoh.id/", "1"));
  @TempDir Path temp;

  @Test
  void whatIsNotCommittedIsForgotten() {
    try (Store store = Store.open(temp.resolve("store"))) {
      try (GraphWriter writer = new GraphWriter(store)) {
        writer.write(GRAPH);
      }
      assertThat(store.holds(GRAPH)).isFalse();
      try (GraphWriter writer = new GraphWriter(store)) {
        writer.write(GRAPH);
        writer.commit();
      }
      assertThat(store.holds(GRAPH)).isTrue();
    }
  }
}

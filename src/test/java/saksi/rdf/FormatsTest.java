package saksi.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatsTest {
  private static final Iris IRIS = new Iris("http://localhost:3030/", "test");

  @ParameterizedTest
  @EnumSource
  void aGraphReadsBackAsItWas(Formats format) {
    Graph graph = new ReadingGraph(IRIS).of(Readings.visit());
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(bytes(format, DatasetGraphFactory.wrap(graph))))
        .lang(format.lang())
        .parse(read);
    assertThat(read.getDefaultGraph().isIsomorphicWith(graph)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void aDatasetReadsBackAsItWasOrAsItsUnion(Formats format) {
    DatasetGraph dataset = dataset(0);
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(bytes(format, dataset)))
        .lang(format.lang())
        .parse(read);
    if (format.hasGraphs()) {
      assertThat(IsoMatcher.isomorphic(read, dataset)).isTrue();
    } else {
      assertThat(read.getDefaultGraph().isIsomorphicWith(union(dataset))).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void equalContentGivesEqualBytesInWhateverOrderItCame(Formats format) {
    byte[] first = bytes(format, dataset(1));
    for (int seed = 2; seed < 6; seed++) {
      assertThat(bytes(format, dataset(seed))).isEqualTo(first);
    }
  }

  @Test
  void aFormatIsFoundByItsEnding() {
    assertThat(Formats.named("ttl")).contains(Formats.TTL);
    assertThat(Formats.named("doc")).isEmpty();
  }

  private static DatasetGraph dataset(int seed) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    List<Quad> quads = new ArrayList<>();
    Readings.all()
        .forEach((id, reading) ->
            new ReadingGraph(IRIS)
                .of(reading).stream()
                    .map(triple -> Quad.create(Terms.iri(IRIS.graph(id)), triple))
                    .forEach(quads::add));
    Collections.shuffle(quads, new Random(seed));
    quads.forEach(dataset::add);
    return dataset;
  }

  private static Graph union(DatasetGraph dataset) {
    Graph union = GraphFactory.createDefaultGraph();
    dataset.stream().map(Quad::asTriple).forEach((Triple triple) -> union.add(triple));
    return union;
  }

  private static byte[] bytes(Formats format, DatasetGraph dataset) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(dataset, out);
    return out.toByteArray();
  }
}

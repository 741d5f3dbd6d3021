package saksi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saksi.export.ExportFormat;
import saksi.rdf.Formats;

/** Programs that others wrote parse every RDF export and find as many statements as there are. */
class RdfReadByOthersTest extends ReadByOthers {
  private static final String COUNT_TRIPLES = "src/test/python/count_triples.py";

  @Test
  void rdflibCountsTheSame() throws IOException {
    assertThat(Program.python(COUNT_TRIPLES).run(files()).succeeds().lines()).isEqualTo(sizes());
  }

  @Test
  void rdf4jCountsTheSame() throws IOException {
    assertThat(Program.java("CountStatements.java").run(files()).succeeds().lines())
        .isEqualTo(sizes());
  }

  /** It knows no JSON-LD. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSONLD")
  void rapperCountsTheSame(Formats format) throws IOException {
    String syntax =
        switch (format) {
          case NQ -> "nquads";
          case TRIG -> "trig";
          case TTL -> "turtle";
          case NT -> "ntriples";
          case RDF -> "rdfxml";
          case JSONLD -> "json";
        };
    Program.Result read = Program.rapper().run("-c", "-i", syntax, file(named(format)));
    assertThat(read.succeeds().err()).contains("returned " + size(format) + " triples");
    assertThat(read.err()).doesNotContain("Error", "Warning");
  }

  @Test
  void rdf12IsReadByN3() throws IOException {
    Program node = Program.node("count-triples.js");
    for (Formats format : List.of(Formats.TTL, Formats.NT, Formats.NQ, Formats.TRIG)) {
      assertThat(node.run(rdf12(format)).succeeds().lines())
          .as(format.ending())
          .containsExactly((size(format) + 3) + " 3");
    }
  }

  /** The reason why reifiers are written only on request. */
  @Test
  void rdf12IsNotReadByTheOthersYet() throws IOException {
    String turtle = rdf12(Formats.TTL);
    assertThat(Program.rapper().run("-q", "-c", "-i", "turtle", turtle).code()).isNotZero();
    assertThat(Program.python(COUNT_TRIPLES).run(turtle).code()).isNotZero();
    assertThat(Program.java("CountStatements.java").run(turtle).code()).isNotZero();
  }

  @Test
  void nanopublicationsAreWellFormedToRdflib() throws IOException {
    Program check = Program.python("src/test/python/check_nanopubs.py");
    assertThat(check.run(file(ExportFormat.NANOPUB)).succeeds().lines()).containsExactly("3");
  }

  @Test
  void theOwlApiFindsTheOntologyInOwl2Dl() throws IOException {
    assertThat(Program.java("CheckOntology.java").run("ontology/saksi.ttl").succeeds().lines())
        .hasSize(2)
        .contains("in OWL 2 DL: true");
  }

  private static String[] files() throws IOException {
    List<String> files = new ArrayList<>();
    for (Formats format : Formats.values()) {
      files.add(file(named(format)));
    }
    return files.toArray(String[]::new);
  }

  private static List<String> sizes() {
    return List.of(Formats.values()).stream().map(format -> Long.toString(size(format))).toList();
  }

  private static ExportFormat named(Formats format) {
    return ExportFormat.named(format.ending()).orElseThrow();
  }
}

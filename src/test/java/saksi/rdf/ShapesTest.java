package saksi.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saksi.knowledge.Entity;
import saksi.knowledge.Reading;
import saksi.reference.KnownEntity;
import saksi.reference.ReferenceData;

class ShapesTest {
  private static final String BASE = "http://localhost:3030/";
  private static final Shapes SHAPES = new Shapes();
  private static final ReadingGraph GRAPH = new ReadingGraph(new Iris(BASE, "test"));

  record Spoiled(String update, String message) {}

  static Stream<Reading> readings() {
    return Readings.all().values().stream();
  }

  static List<Spoiled> spoiled() throws IOException {
    try (InputStream in = ShapesTest.class.getResourceAsStream("spoiled.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t"))
          .map(cells -> new Spoiled(cells[0], cells[1]))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("readings")
  void theGraphOfAReadingConforms(Reading reading) {
    assertThat(SHAPES.check(GRAPH.of(reading))).isEmpty();
  }

  @Test
  void theGraphsOfEntitiesAndOfTheOntologyConform() {
    assertThat(SHAPES.check(GRAPH.of(List.of(Readings.KENYA, Readings.PORT_SUDAN)))).isEmpty();
    assertThat(SHAPES.check(Ontology.graph())).isEmpty();
  }

  @Test
  void theGraphOfTheReferenceDataConforms() {
    List<Entity> known =
        ReferenceData.loadDefault().all().stream().map(KnownEntity::toEntity).toList();
    assertThat(SHAPES.check(GRAPH.of(known))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("spoiled")
  void aSpoiledGraphIsToldWhatIsWrong(Spoiled spoiled) {
    Graph graph = GRAPH.of(Readings.visit());
    UpdateAction.parseExecute(prologue() + spoiled.update(), graph);
    assertThat(SHAPES.check(graph))
        .extracting(Violation::message)
        .as(spoiled.update())
        .contains(spoiled.message());
  }

  @Test
  void everyConstraintIsShown() throws IOException {
    assertThat(spoiled())
        .extracting(Spoiled::message)
        .containsAll(
            Ontology.read("/ontology/shapes.ttl").stream(null, SHACL.message, null)
                .map(Triple::getObject)
                .map(message -> message.getLiteralLexicalForm())
                .toList());
  }

  @Test
  void aViolationSaysWhereItIs() {
    Graph graph = GRAPH.of(Readings.quiet());
    graph.remove(null, Terms.iri("http://purl.org/dc/terms/language"), null);
    assertThat(SHAPES.check(graph))
        .containsExactly(
            new Violation(
                BASE + "article/quiet", "dcterms:language", "", "An article has one language."));
    assertThat(SHAPES.check(graph).getFirst())
        .hasToString(BASE + "article/quiet dcterms:language An article has one language.");
  }

  private static String prologue() {
    StringBuilder prologue = new StringBuilder("BASE <" + BASE + "> ");
    Prefixes.namespaces()
        .forEach((prefix, namespace) ->
            prologue.append("PREFIX %s: <%s>%n".formatted(prefix, namespace)));
    return prologue.toString();
  }
}

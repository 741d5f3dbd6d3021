package saksi.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saksi.knowledge.Event;
import saksi.knowledge.EventDate;
import saksi.knowledge.Relation;
import saksi.text.Span;

class IrisTest {
  private static final Iris IRIS = new Iris("https://example.org/kg/", "1.2 beta");

  @Test
  void namesFollowTheBase() {
    assertThat(IRIS.entity("country/KP")).isEqualTo("https://example.org/kg/country/KP");
    assertThat(IRIS.article("a1")).isEqualTo("https://example.org/kg/article/a1");
    assertThat(IRIS.graph("a1")).isEqualTo("https://example.org/kg/graph/a1");
    assertThat(IRIS.span("a1", new Span(3, 17)))
        .isEqualTo("https://example.org/kg/article/a1#char=3,17");
    assertThat(IRIS.claim("a1", 12)).isEqualTo("https://example.org/kg/claim/a1-12");
    assertThat(IRIS.run()).isEqualTo("https://example.org/kg/run/saksi-1.2%20beta");
    assertThat(IRIS.withMinConfidence(0.5).run()).isEqualTo(IRIS.run() + "-min-0.5");
    assertThat(IRIS.withMinConfidence(0).run()).isEqualTo(IRIS.run());
    assertThat(IRIS.referenceGraph()).isEqualTo("https://example.org/kg/graph/reference");
    assertThat(IRIS.ontologyGraph()).isEqualTo("https://example.org/kg/graph/ontology");
  }

  @Test
  void aBaseWithoutItsSlashGetsOne() {
    assertThat(new Iris("http://localhost:3030").base()).isEqualTo("http://localhost:3030/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kg/", "http://a b/", "http://a/#", "http://a/?q=", "http:"})
  void aBaseThatIsNoneIsRefused(String base) {
    assertThatThrownBy(() -> new Iris(base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + base + "'");
  }

  @Test
  void anyIdGivesALegalIriOfItsOwn() {
    Random random = new Random(7);
    Set<String> ids =
        IntStream.range(0, 2000).mapToObj(i -> anyId(random)).collect(Collectors.toSet());
    Set<String> iris = ids.stream().map(IRIS::graph).collect(Collectors.toSet());
    assertThat(iris).hasSameSizeAs(ids);
    assertThat(iris)
        .allSatisfy(iri -> {
          assertThat(URI.create(iri).normalize()).hasToString(iri);
          assertThat(IRIx.create(iri).isAbsolute()).isTrue();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"reference", "ontology", ".", ".."})
  void noArticleTakesAGraphThatIsNotItsOwn(String id) {
    assertThat(IRIS.graph(id)).isNotIn(IRIS.referenceGraph(), IRIS.ontologyGraph());
    assertThat(URI.create(IRIS.graph(id)).normalize()).hasToString(IRIS.graph(id));
  }

  @Test
  void anEventIsNamedByRelationPartiesAndDateAlone() {
    String event = IRIS.event(event(Relation.ATTACKS, "country/A", "country/B", "2024-11-29"));
    assertThat(event).matches("https://example\\.org/kg/event/[0-9a-f]{20}");
    assertThat(IRIS.event(event(Relation.ATTACKS, "country/A", "country/B", "2024-11-29")))
        .isEqualTo(event);
    assertThat(
            Set.of(
                event,
                IRIS.event(event(Relation.COERCES, "country/A", "country/B", "2024-11-29")),
                IRIS.event(event(Relation.ATTACKS, "country/B", "country/A", "2024-11-29")),
                IRIS.event(event(Relation.ATTACKS, "country/A", "country/B", "2024-11")),
                IRIS.event(
                    new Event(Relation.ATTACKS, "country/A", "country/B", Optional.empty()))))
        .hasSize(5);
  }

  @Test
  void aSymmetricEventIsTheSameEitherWay() {
    assertThat(IRIS.event(event(Relation.MEETS, "country/B", "country/A", "2024")))
        .isEqualTo(IRIS.event(event(Relation.MEETS, "country/A", "country/B", "2024")));
  }

  private static Event event(Relation relation, String agent, String target, String date) {
    return new Event(relation, agent, target, Optional.of(new EventDate(date)));
  }

  private static String anyId(Random random) {
    return random
        .ints(1 + random.nextInt(8), 1, 0x3000)
        .filter(Character::isDefined)
        .mapToObj(Character::toString)
        .collect(Collectors.joining("", "x", ""));
  }
}

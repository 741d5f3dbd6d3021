package saksi.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saksi.knowledge.EntityType;

class ReconciliationServiceTest {
  private static final Politeness QUICK = new Politeness(2, Duration.ZERO, Duration.ofMillis(1500));
  private static final Question SATO =
      new Question("person/hana-sato", "Hana Sato", EntityType.PERSON, Optional.of("Q17"));
  private static final String TWO =
      """
      [{"id": "Q12", "name": "Hana Sato", "score": 71.5, "match": false,
        "type": [{"id": "Q5", "name": "manusia"}]},
       {"id": "Q34", "name": "Hana Satō", "score": 100, "match": true}]
      """;

  @Test
  void theSurestCandidateComesFirst() {
    try (LocalService service = LocalService.answering(TWO)) {
      assertThat(ask(service, SATO))
          .extracting(Proposal::candidate)
          .containsExactly(
              new Candidate("Q34", "Hana Satō", 100, true),
              new Candidate("Q12", "Hana Sato", 71.5, false));
    }
  }

  @Test
  void aQuestionSaysTypeAndCountry() {
    try (LocalService service = LocalService.answering("[]")) {
      Question place =
          new Question("place/x", "Kota \"Baru\" & X", EntityType.PLACE, Optional.empty());
      assertThat(ask(service, SATO, place)).isEmpty();
      assertThat(service.batches())
          .singleElement()
          .asString()
          .contains("\"query\":\"Hana Sato\"")
          .contains("\"type\":\"Q5\"")
          .contains("\"properties\":[{\"pid\":\"P27\",\"v\":{\"id\":\"Q17\"}}]")
          .contains("Kota \\\"Baru\\\" ")
          .contains("\"type\":\"Q2221906\"");
    }
  }

  @Test
  void questionsGoInBatches() {
    Question[] questions =
        IntStream.range(0, 5)
            .mapToObj(
                i -> new Question("place/p" + i, "Tempat " + i, EntityType.PLACE, Optional.empty()))
            .toArray(Question[]::new);
    try (LocalService service = LocalService.answering("[{\"id\": \"Q1\", \"name\": \"T\"}]")) {
      assertThat(ask(service, questions))
          .extracting(proposal -> proposal.question().entity())
          .containsExactly("place/p0", "place/p1", "place/p2", "place/p3", "place/p4");
      assertThat(service.batches()).hasSize(3);
    }
  }

  @Test
  void candidatesOfAnotherIdentifierSpaceKeepTheirWholeName() {
    String manifest = "{\"name\": \"Lain\", \"identifierSpace\": \"https://contoh.id/e/\"}";
    try (LocalService service =
        new LocalService(manifest, b -> "{\"q0\": {\"result\": [{\"id\": \"Q7\"}]}}")) {
      assertThat(ask(service, SATO).getFirst().candidate().id())
          .isEqualTo("https://contoh.id/e/Q7");
      assertThat(service.batches().getFirst()).doesNotContain("type").doesNotContain("P27");
    }
  }

  @Test
  void aServiceThatIsBusyIsAskedOnceMore() {
    try (LocalService service = LocalService.answering(TWO).refusing(429, 1)) {
      assertThat(ask(service, SATO)).hasSize(2);
    }
    try (LocalService service = LocalService.answering(TWO).refusing(503, 2)) {
      assertFails(service, "answers with the HTTP status 503");
    }
  }

  @Test
  void anErrorIsNamed() {
    try (LocalService service = LocalService.answering(TWO).refusing(404, 1)) {
      assertFails(service, service.address() + " answers with the HTTP status 404");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>",
        "[]",
        "{",
        "{}",
        "{\"q0\": []}",
        "{\"q0\": {\"result\": {}}}",
        "{\"q0\": {\"result\": [7]}}",
        "{\"q0\": {\"result\": [{\"name\": \"tanpa id\"}]}}",
        "{\"q0\": {\"result\": [{\"id\": \"Q1\", \"score\": \"tinggi\"}]}}",
        "{\"status\": \"error\", \"message\": \"galat\"}"
      })
  void anAnswerThatIsNoneIsNamed(String answer) {
    try (LocalService service = new LocalService(LocalService.MANIFEST, batch -> answer)) {
      assertFails(service, "does not speak the reconciliation protocol");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html></html>", "{\"name\": \"Contoh\"}", "[1, 2]"})
  void aManifestThatIsNoneIsNamed(String manifest) {
    try (LocalService service = new LocalService(manifest, UnaryOperator.identity())) {
      assertFails(service, "does not speak the reconciliation protocol");
    }
  }

  @Test
  void aServiceThatDoesNotAnswerInTimeIsNamed() {
    try (LocalService service =
        new LocalService(
            LocalService.MANIFEST,
            batch -> {
              Pauses.take(Duration.ofSeconds(4));
              return "{}";
            })) {
      assertFails(service, "does not answer within 1 s");
    }
  }

  @Test
  void aServiceThatIsNotThereIsNamed() {
    URI gone;
    try (LocalService service = LocalService.answering("[]")) {
      gone = service.address();
    }
    assertThatThrownBy(() -> new ReconciliationService(gone, QUICK).ask(List.of(SATO)))
        .isInstanceOf(ReconciliationException.class)
        .hasMessage("cannot reach " + gone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"berkas.tsv", "ftp://contoh.id/x", "http:/x"})
  void anAddressThatIsNotOfHttpIsRefused(String address) {
    assertThatThrownBy(() -> new ReconciliationService(URI.create(address), QUICK))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(address);
  }

  private static List<Proposal> ask(LocalService service, Question... questions) {
    return new ReconciliationService(service.address(), QUICK).ask(List.of(questions));
  }

  private static void assertFails(LocalService service, String words) {
    assertThatThrownBy(() -> ask(service, SATO))
        .isInstanceOf(ReconciliationException.class)
        .hasMessageContaining(words)
        .hasMessageNotContaining("\n");
  }
}

package saksi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(path());
    add("a", "b");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void findsNamesBeforeHeadlinesAndQuotesEachOnce() {
    List<Hit> hits = store.search("arvania", "id", 10);
    assertThat(hits)
        .extracting(Hit::field)
        .containsExactly(TextField.NAME, TextField.QUOTE, TextField.QUOTE);
    assertThat(hits.getFirst().iri()).isEqualTo("http://localhost:3030/country/arvania");
    assertThat(hits.getFirst().text()).isEqualTo("Arvania");
    assertThat(hits.getFirst().language()).isEqualTo("id");
    assertThat(store.search("kabar", "id", 10))
        .extracting(Hit::text)
        .containsExactly("Kabar a", "Kabar b");
  }

  @Test
  void findsOtherFormsOfAWordAndTheBeginningOfTheLast() {
    assertThat(store.search("serdadunya ke", "id", 10)).hasSize(2);
    assertThat(store.search("serdadunya ke", "en", 10)).isEmpty();
    assertThat(store.search("lina tar", "id", 10))
        .extracting(Hit::field)
        .startsWith(TextField.NAME);
    assertThat(store.search("tarso yang", "id", 10)).isNotEmpty();
  }

  @Test
  void everyWordMustOccur() {
    assertThat(store.search("arvania zebra", "id", 10)).isEmpty();
    assertThat(store.search("mengirim 500 belmora", "id", 1)).hasSize(1);
  }

  @Test
  void wordsAreNoQueryLanguage() {
    for (String words :
        List.of("", " ", "*", "a:b AND (", "\"", "yang", "\uD83D", "x".repeat(9_000))) {
      assertThat(store.search(words, "id", 10)).as(words).isNotNull();
    }
  }

  @Test
  void looksWhereItIsTold() {
    TextQuestion names = new TextQuestion("belmora", "id", EnumSet.of(TextField.NAME), 10);
    assertThat(store.search(names)).extracting(Hit::field).containsExactly(TextField.NAME);
  }

  @Test
  void forgetsWhatIsWithdrawnAndKeepsWhatAnotherSays() {
    store.withdraw("a");
    assertThat(store.search("kabar", "id", 10)).extracting(Hit::text).containsExactly("Kabar b");
    assertThat(store.search("arvania", "id", 10)).hasSize(2);
    store.withdraw("b");
    assertThat(store.search("arvania", "id", 10)).isEmpty();
  }

  @Test
  void followsWhatIsReplacedAndNotWhatIsAborted() {
    try (Batch batch = store.begin()) {
      batch.replace(Reports.name("a"), Reports.meeting("a"));
      batch.commit();
    }
    try (Batch batch = store.begin()) {
      batch.clear();
    }
    assertThat(store.search("bertemu", "id", 10)).hasSize(1);
    assertThat(store.search("serdadu", "id", 10)).hasSize(1);
  }

  @Test
  void isAskedFromSparql() {
    assertThat(sparql("SELECT ?x { ?x text:query (skos:prefLabel 'arvania') ; a saksi:Country }"))
        .contains("country/arvania");
    assertThat(
            sparql(
                "SELECT ?x { ?x text:query (nif:anchorOf 'serdadunya belmora' 'lang:id' 'highlight:') }"))
        .contains("article/a#char");
  }

  @Test
  void allWordsOfASparqlSearchAreOfTheProperty() {
    assertThat(
            sparql("SELECT ?x { ?x text:query (skos:prefLabel 'lina belmora serdadu') }").lines())
        .containsExactlyInAnyOrder(
            "x",
            "http://localhost:3030/person/lina-tarso",
            "http://localhost:3030/country/belmora");
    assertThat(sparql("SELECT ?x { ?x text:query 'kabar' }").lines()).hasSize(1);
  }

  @Test
  void saysWhatIsWrongWithASparqlSearch() {
    assertThatThrownBy(() -> sparql("SELECT ?x { ?x text:query 'AND (' }"))
        .isInstanceOf(QuerySyntaxException.class)
        .hasMessage("these are no words to search for: 'AND ( '");
  }

  @Test
  void anIndexThatIsBehindTheDatasetIsMadeAnew() throws IOException {
    store.close();
    Path before = folder.resolve("before");
    FileUtils.copyDirectory(path().resolve("generation-1/words").toFile(), before.toFile());
    store = Store.open(path());
    add("c");
    store.withdraw("a");
    store.close();
    FileUtils.deleteDirectory(path().resolve("generation-1/words").toFile());
    FileUtils.copyDirectory(before.toFile(), path().resolve("generation-1/words").toFile());
    store = Store.open(path());
    assertThat(store.search("kabar", "id", 10))
        .extracting(Hit::text)
        .containsExactly("Kabar b", "Kabar c");
  }

  @Test
  void isThereInAnotherGenerationToo() {
    store.compact();
    add("c");
    assertThat(store.search("kabar", "id", 10)).hasSize(3);
    assertThat(sparql("SELECT ?x { ?x text:query (schema:headline 'kabar') }").lines()).hasSize(4);
  }

  @Test
  void anIndexThatIsMissingOrBrokenIsMadeAnew() throws IOException {
    store.close();
    try (Stream<Path> files = Files.list(path().resolve("generation-1/words"))) {
      for (Path file : files.toList()) {
        Files.writeString(file, "no index");
      }
    }
    store = Store.open(path());
    assertThat(store.search("kabar", "id", 10)).hasSize(2);
    store.close();
    FileUtils.deleteDirectory(path().resolve("generation-1/words").toFile());
    store = Store.open(path());
    assertThat(store.search("kabar", "id", 10)).hasSize(2);
  }

  private void add(String... ids) {
    try (Batch batch = store.begin()) {
      for (String id : ids) {
        batch.replace(Reports.name(id), Reports.graph(id));
      }
      batch.commit();
    }
  }

  private String sparql(String query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.query(query, out, ResultFormat.CSV);
    return out.toString(StandardCharsets.UTF_8);
  }

  private Path path() {
    return folder.resolve("store");
  }
}

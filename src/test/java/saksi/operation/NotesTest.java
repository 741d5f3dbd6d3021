package saksi.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import saksi.export.ExportFormat;
import saksi.export.Exporter;
import saksi.pipeline.BuildSummary;
import saksi.pipeline.PlainBuilders;
import saksi.pipeline.Progress;
import saksi.store.Batch;
import saksi.store.Noted;
import saksi.store.ResultFormat;
import saksi.store.Sparql;
import saksi.store.Store;

/** Notes of accounts stay whatever happens to the articles, and are never taken for articles. */
class NotesTest {
  private static final String NOTES =
      "GRAPH <http://localhost:3030/notes/ana> { ?s ?p ?o } FILTER(isLiteral(?o))";

  @TempDir Path temp;
  private Path articles;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.createDirectory(temp.resolve("articles"));
    article("pagi", "Lina membuka rapat.");
    article("siang", "Tarso menutup rapat.");
  }

  @Test
  void outlastTheArticles() throws Exception {
    try (Store store = Store.open(temp.resolve("store"))) {
      build(store);
      note(store, "INSERT DATA { <person/lina> rdfs:comment 'satu' ; skos:altLabel 'Bu Lina'@id }");
      assertKept(store);
      article("pagi", "Lina membuka rapat lagi.");
      assertThat(build(store).replaced()).isEqualTo(1);
      assertKept(store);
      Intake intake = new Intake(store, PlainBuilders.builder(), Clock.systemUTC());
      intake.read(
          new ByteArrayInputStream("Malam\n\nBudi pulang.".getBytes(UTF_8)), "malam", a -> {});
      intake.withdraw("siang");
      assertKept(store);
      store.compact();
      assertKept(store);
      store.backup(temp.resolve("backup.zip"));
    }
    try (Store again = Store.open(temp.resolve("store"))) {
      assertKept(again);
      try (Batch clean = again.begin()) {
        clean.clear();
        clean.commit();
      }
      assertThat(again.hashes()).isEmpty();
      assertKept(again);
    }
    try (Store restored = Store.open(temp.resolve("restored"))) {
      restored.restore(temp.resolve("backup.zip"));
      assertKept(restored);
      note(restored, "DELETE WHERE { <person/lina> ?p ?o }");
      assertThat(ask(restored, NOTES)).isEqualTo("s,p,o\n");
      assertThat(restored.search("Bu Lina", "id", 9)).isEmpty();
    }
  }

  @Test
  void areNeverTakenForArticles() throws Exception {
    try (Store store = Store.open(temp.resolve("store"))) {
      build(store);
      var hashes = store.hashes();
      var sketches = store.sketches();
      note(
          store,
          "INSERT { ?a dcterms:identifier 'sore' , 'siang' ; schema:datePublished '1999-01-01'^^xsd:date ;"
              + " schema:headline 'Lain' } WHERE { ?a a saksi:Article }");
      assertThat(store.hashes()).isEqualTo(hashes);
      assertThat(store.sketches()).isEqualTo(sketches);
      assertThat(store.graphOf("siang")).contains(PlainBuilders.IRIS.graph("siang"));
      article("sore", "Lina membuka rapat.");
      BuildSummary summary = build(store);
      assertThat(summary.read()).isEqualTo(1);
      assertThat(summary.unchanged()).isEqualTo(2);
      assertThat(store.validate()).isEmpty();
      assertThat(store.base()).contains("http://localhost:3030/");
      assertThat(store.withdraw("siang")).isTrue();
      assertThat(store.hashes()).containsOnlyKeys("pagi", "sore");
    }
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void areExported(ExportFormat format) throws Exception {
    try (Store store = Store.open(temp.resolve("store"))) {
      build(store);
      note(
          store,
          "INSERT DATA { <person/lina> <http://example.org/a-b.c> 'baris\\nlain\"<&' ; rdfs:seeAlso"
              + " <https://example.org/?a=1&b='2'> ; <urn:aa:jumlah> 'tiga'^^xsd:integer }");
      ByteArrayOutputStream first = new ByteArrayOutputStream();
      ByteArrayOutputStream second = new ByteArrayOutputStream();
      new Exporter(store).write(format, first);
      new Exporter(store).write(format, second);
      assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
    }
  }

  private void article(String id, String words) throws IOException {
    Files.writeString(articles.resolve(id + ".txt"), "Rapat\n\n" + words + "\n");
  }

  private BuildSummary build(Store store) {
    return PlainBuilders.builder().build(List.of(articles), store, Progress.NONE);
  }

  private static Noted note(Store store, String update) {
    return store.note(
        PlainBuilders.IRIS.notesGraph("ana"),
        Sparql.parseUpdate(update, PlainBuilders.IRIS.base()),
        Context.create());
  }

  private static void assertKept(Store store) {
    assertThat(ask(store, NOTES)).contains("satu", "Bu Lina");
    assertThat(store.search("Bu Lina", "id", 9)).isNotEmpty();
  }

  private static String ask(Store store, String pattern) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.query("SELECT * { " + pattern + " }", out, ResultFormat.CSV);
    return out.toString(UTF_8).replace("\r", "");
  }
}

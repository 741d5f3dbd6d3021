package saksi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.knowledge.Reading;
import saksi.rdf.Iris;
import saksi.store.Store;
import saksi.text.Article;

class GraphBuilderTest {
  private static final Iris IRIS = new Iris("https://contoh.id/", "1");
  @TempDir Path temp;

  @Test
  void moreArticlesThanAreReadAtOnceAreAllWrittenOnce() throws IOException {
    for (int i = 0; i < 150; i++) {
      write("berita%03d".formatted(i), "Rapat ke-%d\n\nRapat dibuka pagi ini.\n".formatted(i));
    }
    try (Store store = Store.open(temp.resolve("store"))) {
      Steps steps = new Steps(new AtomicInteger(), new AtomicInteger());
      BuildSummary summary = builder("1").build(List.of(temp), store, steps);
      assertThat(summary.read()).isEqualTo(150);
      assertThat(summary.counts().articles()).isEqualTo(150);
      assertThat(steps.begun()).hasValue(150);
      assertThat(steps.done()).hasValue(150);
    }
  }

  @Test
  void anotherVersionReadsAnew() throws IOException {
    write("berita", "Rapat Pagi\n\nRapat dibuka pagi ini.\n");
    try (Store store = Store.open(temp.resolve("store"))) {
      assertThat(build("1", store).read()).isEqualTo(1);
      assertThat(build("1", store).unchanged()).isEqualTo(1);
      assertThat(build("2", store).replaced()).isEqualTo(1);
    }
  }

  @Test
  void anUnchangedBuildWritesNothing() throws IOException {
    write("berita", "Rapat Pagi\n\nRapat dibuka pagi ini.\n");
    try (Store store = Store.open(temp.resolve("store"))) {
      assertThat(build("1", store).changedAnything()).isTrue();
      BuildSummary second = build("1", store);
      assertThat(second.changedAnything()).isFalse();
      assertThat(second.background()).isFalse();
    }
  }

  @Test
  void keepsTheTextsOfTheArticlesItHas() throws IOException {
    String pagi = "Rapat Pagi\n\nRapat dibuka pagi ini.\n";
    String sore = "Rapat Sore\n\nRapat ditutup sore ini.\n";
    write("berita", pagi);
    write("lain", pagi);
    try (Store store = Store.open(temp.resolve("store"))) {
      build("1", store);
      String morning = hash(store, "berita");
      assertThat(store.text(morning)).contains(pagi);
      write("berita", sore);
      build("1", store);
      assertThat(store.text(morning)).contains(pagi);
      write("lain", sore);
      build("1", store);
      assertThat(store.text(morning)).isEmpty();
      assertThat(store.text(hash(store, "lain"))).contains(sore);
    }
  }

  @Test
  void keepsTheTextOfAnUnchangedArticleThatWasLost() throws IOException {
    write("berita", "Rapat Pagi\n\nRapat dibuka pagi ini.\n");
    try (Store store = Store.open(temp.resolve("store"))) {
      build("1", store);
      String hash = hash(store, "berita");
      Files.delete(textFiles().getFirst());
      assertThat(store.text(hash)).isEmpty();
      assertThat(build("1", store).unchanged()).isEqualTo(1);
      assertThat(store.text(hash)).isPresent();
    }
  }

  @Test
  void removesWhatAnInterruptedBuildLeftOfTexts() throws IOException {
    write("berita", "Rapat Pagi\n\nRapat dibuka pagi ini.\n");
    try (Store store = Store.open(temp.resolve("store"))) {
      build("1", store);
      Path whole = textFiles().getFirst();
      Files.copy(whole, whole.resolveSibling("0".repeat(64) + ".txt.gz"));
      Files.writeString(whole.resolveSibling("0".repeat(64) + ".new"), "half");
      build("1", store);
      assertThat(textFiles()).containsExactly(whole);
    }
  }

  private static String hash(Store store, String id) {
    return Objects.requireNonNull(store.hashes().get(id));
  }

  private List<Path> textFiles() throws IOException {
    try (Stream<Path> files = Files.walk(temp.resolve("store/texts"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void aGraphThatDoesNotConformIsRefusedAndNamed() throws IOException {
    write("baik", "Rapat Pagi\n\nRapat dibuka pagi ini.\n");
    write("buruk", "Rapat Sore\n\nRapat ditutup sore ini.\n");
    assertRefused(
        "shapes",
        article -> article.id().equals("buruk") ? withBadCountry(article) : empty(article));
  }

  @Test
  void anArticleThatTheReaderStumblesOverIsNamed() throws IOException {
    write("baik", "Rapat Pagi\n\nRapat dibuka pagi ini.\n");
    write("buruk", "Rapat Sore\n\nRapat ditutup sore ini.\n");
    assertRefused(
        "extraction",
        article -> {
          if (article.id().equals("buruk")) {
            throw new IllegalStateException("stumbled");
          }
          return empty(article);
        });
  }

  private void assertRefused(String code, Function<Article, Reading> extraction) {
    try (Store store = Store.open(temp.resolve("store"))) {
      GraphBuilder builder = new GraphBuilder(extraction, IRIS, List.of());
      BuildSummary summary = builder.build(List.of(temp), store, Progress.NONE);
      assertThat(summary.read()).isEqualTo(1);
      assertThat(summary.failures()).singleElement().extracting(Failure::code).isEqualTo(code);
      assertThat(summary.failures().getFirst().message()).contains("buruk.txt");
      assertThat(store.hashes()).containsOnlyKeys("baik");
    }
  }

  private static Reading empty(Article article) {
    return new Reading(article, List.of(), List.of(), List.of());
  }

  private static Reading withBadCountry(Article article) {
    Entity country =
        new Entity(
            "country/xx",
            EntityType.COUNTRY,
            "Negeri",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of("no code"),
            Optional.empty());
    return new Reading(article, List.of(country), List.of(), List.of());
  }

  private BuildSummary build(String version, Store store) {
    return builder(version).build(List.of(temp), store, Progress.NONE);
  }

  private static GraphBuilder builder(String version) {
    return new GraphBuilder(
        Extractor.shared()::extract, new Iris("https://contoh.id/", version), List.of());
  }

  private void write(String id, String text) throws IOException {
    Files.writeString(temp.resolve(id + ".txt"), text);
  }

  /** Counts what a build tells. */
  private record Steps(AtomicInteger begun, AtomicInteger done) implements Progress {
    @Override
    public void begin(int files) {
      begun.set(files);
    }

    @Override
    public void advance() {
      done.incrementAndGet();
    }
  }
}

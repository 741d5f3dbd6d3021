package saksi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.rdf.Iris;
import saksi.store.Store;

class GraphBuilderTest {
  @TempDir Path temp;

  @Test
  void moreArticlesThanAreReadAtOnceAreAllWrittenOnce() throws IOException {
    for (int i = 0; i < 150; i++) {
      write("berita%03d".formatted(i), "Rapat ke-%d\n\nRapat dibuka pagi ini.\n".formatted(i));
    }
    try (Store store = Store.open(temp.resolve("store"))) {
      List<Integer> steps = new ArrayList<>();
      BuildSummary summary = builder("1").build(List.of(temp), store, counting(steps));
      assertThat(summary.read()).isEqualTo(150);
      assertThat(summary.counts().articles()).isEqualTo(150);
      assertThat(steps.getFirst()).isEqualTo(150);
      assertThat(steps.stream().skip(1).mapToInt(Integer::intValue).sum()).isEqualTo(150);
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

  private BuildSummary build(String version, Store store) {
    return builder(version).build(List.of(temp), store, Progress.NONE);
  }

  private static GraphBuilder builder(String version) {
    return new GraphBuilder(new Iris("https://contoh.id/", version), List.of());
  }

  private void write(String id, String text) throws IOException {
    Files.writeString(temp.resolve(id + ".txt"), text);
  }

  private static Progress counting(List<Integer> steps) {
    return new Progress() {
      @Override
      public void begin(int files) {
        steps.add(files);
      }

      @Override
      public void advance(int files) {
        steps.add(files);
      }
    };
  }
}

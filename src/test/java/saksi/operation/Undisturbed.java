package saksi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import saksi.pipeline.PlainBuilders;
import saksi.pipeline.Progress;
import saksi.store.Hit;
import saksi.store.Store;

/** Articles, and what a store holds that has read them without being disturbed. */
final class Undisturbed {
  private static final List<String> NAMES =
      List.of("Lina", "Tarso", "Budi", "Santoso", "Arvania", "Belmora", "Cendana", "Dirga");

  /** Where a copy of an article lay is no matter. */
  private static final String SOURCE = "<http://purl.org/dc/terms/source>";

  private final Path articles;
  private final Path store;
  private final Map<String, String> graphs;
  private final List<Hit> hits;

  private Undisturbed(Path articles, Path store, Map<String, String> graphs, List<Hit> hits) {
    this.articles = articles;
    this.store = store;
    this.graphs = graphs;
    this.hits = hits;
  }

  /** Writes so many articles to a folder and reads them into a store. */
  static Undisturbed in(Path temp, int count) throws IOException {
    Path articles = Files.createDirectory(temp.resolve("articles"));
    Random random = new Random(7);
    for (int i = 0; i < count; i++) {
      Files.writeString(articles.resolve("kabar-%02d.txt".formatted(i)), article(i, random));
    }
    Path folder = temp.resolve("undisturbed");
    try (Store store = Store.open(folder)) {
      PlainBuilders.builder().build(List.of(articles), store, Progress.NONE);
      return new Undisturbed(articles, folder, graphs(store), hits(store));
    }
  }

  private static String article(int number, Random random) {
    StringBuilder text = new StringBuilder("Kabar " + number + "\n\n");
    for (int i = 0; i < 12; i++) {
      text.append(NAMES.get(random.nextInt(NAMES.size()))).append(" menemui ");
      text.append(NAMES.get(random.nextInt(NAMES.size()))).append(" di kota itu kemarin.\n");
    }
    return text.toString();
  }

  Path articles() {
    return articles;
  }

  /** The store's folder. */
  Path store() {
    return store;
  }

  /** What a store must be after whatever has happened: whole in each of its articles. */
  void assertWhole(Store other) {
    assertThat(other.validate()).isEmpty();
    Map<String, String> said = graphs(other);
    // Which articles are copies depends on all that are there; the next run tells it of them all.
    said.keySet().removeIf(name -> name.endsWith("/graph/copies"));
    said.keySet().removeIf(name -> Objects.equals(said.get(name), graphs.get(name)));
    assertThat(said).isEmpty();
    other
        .hashes()
        .forEach((id, hash) -> assertThat(other.text(hash)).as("text of " + id).isPresent());
  }

  /** What a store must hold when it has read all articles. */
  void assertComplete(Store other) {
    assertThat(graphs(other)).isEqualTo(graphs);
    assertThat(hits(other)).isEqualTo(hits);
  }

  /** Reads again what the store may not have. */
  void complete(Store other) {
    PlainBuilders.builder().build(List.of(articles), other, Progress.NONE);
  }

  private static Map<String, String> graphs(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store
        .dataset()
        .executeRead(() -> RDFWriter.source(store.dataset()).lang(Lang.NQUADS).output(out));
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.contains(SOURCE))
        .sorted()
        .collect(
            Collectors.groupingBy(
                line -> line.substring(line.lastIndexOf('<'), line.lastIndexOf('>')),
                TreeMap::new,
                Collectors.joining("\n")));
  }

  private static List<Hit> hits(Store store) {
    return store.search("kabar", "id", 1000).stream()
        .map(hit -> new Hit(hit.iri(), hit.field(), hit.text(), hit.language(), 0))
        .sorted((a, b) -> a.iri().compareTo(b.iri()))
        .toList();
  }
}

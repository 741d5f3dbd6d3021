package saksi.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saksi.knowledge.EntityType;
import saksi.language.SentenceSplitter;
import saksi.names.NameFinder;
import saksi.reader.ArticleReader;
import saksi.reader.ReadResult;
import saksi.text.Article;
import saksi.text.Span;

/**
 * Prints how well names are found, before they are linked, in a folder of annotated articles, and
 * every name that was missed or is none. Start it with the folder as its argument.
 */
public final class NameFigures {
  private final SortedMap<String, int[]> counts = new TreeMap<>();
  private final NameFinder finder = NameFinder.load();

  public static void main(String[] arguments) throws IOException {
    NameFigures figures = new NameFigures();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path gold : files.filter(f -> f.toString().endsWith(".ann")).sorted().toList()) {
        figures.read(gold);
      }
    }
    figures.counts.forEach(NameFigures::print);
  }

  private void read(Path gold) throws IOException {
    Path file = Path.of(gold.toString().replaceFirst("\\.ann$", ".txt"));
    if (!(new ArticleReader().read(file) instanceof ReadResult.Read read)) {
      throw new IOException("cannot read " + file);
    }
    Article article = read.article();
    Map<Span, EntityType> found =
        finder.find(new SentenceSplitter().split(article)).stream()
            .collect(Collectors.toMap(name -> name.span(), name -> name.type()));
    SortedMap<Span, List<GoldEntity>> mentions = GoldFile.read(gold).mentions(article.text());
    mentions.forEach((span, owners) -> {
      Set<EntityType> types = owners.stream().map(GoldEntity::type).collect(Collectors.toSet());
      EntityType type = found.get(span);
      boolean right = type != null && types.contains(type);
      count(right && type != null ? type : owners.getFirst().type(), right ? 0 : 2);
      if (!right) {
        say(article, "missed " + types, span);
      }
    });
    found.forEach((span, type) -> {
      if (!mentions.getOrDefault(span, List.of()).stream().anyMatch(e -> e.type() == type)) {
        count(type, 1);
        say(article, "no name: " + type, span);
      }
    });
  }

  private static void say(Article article, String what, Span span) {
    System.out.println(article.id() + " " + what + " " + article.text().slice(span) + " " + span);
  }

  /** What: 0 right, 1 found though there is none, 2 missed. */
  private void count(EntityType type, int what) {
    counts.computeIfAbsent(type.name(), t -> new int[3])[what]++;
    counts.computeIfAbsent("ALL", t -> new int[3])[what]++;
  }

  private static void print(String type, int[] count) {
    double precision = count[0] / (double) Math.max(1, count[0] + count[1]);
    double recall = count[0] / (double) Math.max(1, count[0] + count[2]);
    double f1 = 2.0 * count[0] / Math.max(1, 2 * count[0] + count[1] + count[2]);
    System.out.printf("%-13s P %.3f  R %.3f  F1 %.3f%n", type, precision, recall, f1);
  }
}

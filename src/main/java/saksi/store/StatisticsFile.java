package saksi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was counted last of a generation, kept in a file beside it, since counting a large store
 * takes seconds. A line is a word and its values, between tabs; the first says which state of the
 * dataset was counted.
 */
record StatisticsFile(Path file) {
  static final String NAME = "statistics";
  private static final String FORMAT = "saksi-statistics 1";
  private static final String END = "end";

  /** That of the generation in a folder. */
  static StatisticsFile in(Path folder) {
    return new StatisticsFile(folder.resolve(NAME));
  }

  /** What was counted of a state; empty when another was counted last, or none. */
  Optional<Statistics> read(String state) {
    try {
      List<String> lines = Files.readAllLines(file);
      boolean isWhole = lines.size() > 1 && lines.getLast().equals(END);
      return isWhole && lines.getFirst().equals(head(state))
          ? Optional.of(parse(lines))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Keeps what was counted; what cannot be kept is counted again. */
  void write(String state, Statistics counted) {
    Path fresh = file.resolveSibling(NAME + ".new");
    try {
      Files.write(fresh, lines(state, counted));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Durably.delete(fresh);
    }
  }

  private static String head(String state) {
    return FORMAT + "\t" + state;
  }

  private static List<String> lines(String state, Statistics counted) {
    Counts counts = counted.counts();
    List<String> lines = new ArrayList<>(List.of(head(state)));
    lines.add(
        line(
            "counts",
            counts.articles(),
            counts.mentions(),
            counts.entities(),
            counts.events(),
            counts.claims(),
            counts.triples()));
    lines.add(line("union", counted.triples(), counted.subjects()));
    counted.classes().forEach((iri, number) -> lines.add(line("class", iri, number)));
    counted.properties().forEach((iri, number) -> lines.add(line("property", iri, number)));
    counted.runs().forEach(iri -> lines.add(line("run", iri)));
    counted.days().ifPresent(days -> lines.add(line("days", days.first(), days.last())));
    counted.busiest().forEach(party -> lines.add(line("busiest", party.iri(), party.events())));
    counted.latest().forEach(iri -> lines.add(line("latest", iri)));
    lines.add(END);
    return lines;
  }

  private static String line(Object... values) {
    return Arrays.stream(values).map(Object::toString).collect(Collectors.joining("\t"));
  }

  private static Statistics parse(List<String> lines) {
    Map<String, List<String[]>> rows =
        lines.stream().map(line -> line.split("\t")).collect(Collectors.groupingBy(row -> row[0]));
    long[] counts = numbers(rows.getOrDefault("counts", List.of()).getFirst());
    long[] union = numbers(rows.getOrDefault("union", List.of()).getFirst());
    return new Statistics(
        new Counts(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]),
        union[0],
        union[1],
        numbered(rows, "class"),
        numbered(rows, "property"),
        new TreeSet<>(named(rows, "run")),
        rows.getOrDefault("days", List.of()).stream()
            .map(row -> new Statistics.Period(row[1], row[2]))
            .findFirst(),
        rows.getOrDefault("busiest", List.of()).stream()
            .map(row -> new Statistics.Party(row[1], Long.parseLong(row[2])))
            .toList(),
        named(rows, "latest"));
  }

  private static long[] numbers(String[] row) {
    return Arrays.stream(row).skip(1).mapToLong(Long::parseLong).toArray();
  }

  private static SortedMap<String, Long> numbered(Map<String, List<String[]>> rows, String word) {
    SortedMap<String, Long> numbered = new TreeMap<>();
    rows.getOrDefault(word, List.of()).forEach(row -> numbered.put(row[1], Long.valueOf(row[2])));
    return numbered;
  }

  private static List<String> named(Map<String, List<String[]>> rows, String word) {
    return rows.getOrDefault(word, List.of()).stream().map(row -> row[1]).toList();
  }
}

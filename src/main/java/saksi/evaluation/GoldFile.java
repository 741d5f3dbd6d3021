package saksi.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saksi.knowledge.EntityType;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;
import saksi.text.Span;
import saksi.text.Text;

/**
 * What one article names and reports according to an annotator: an {@code .ann} file, whose lines
 * are tab-separated and begin with {@code E} for an entity (6 cells) or {@code R} for a relation
 * (11 cells).
 */
public record GoldFile(List<GoldEntity> entities, List<GoldRelation> relations) {
  private static final int ENTITY_CELLS = 6;
  private static final int RELATION_CELLS = 11;

  public GoldFile {
    entities = List.copyOf(entities);
    relations = List.copyOf(relations);
  }

  /**
   * Reads a file.
   *
   * @throws BadGoldException with file and line when a line has not the format
   */
  public static GoldFile read(Path path) throws IOException {
    List<GoldEntity> entities = new ArrayList<>();
    List<GoldRelation> relations = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(path)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      try {
        if (cells[0].strip().equals("E")) {
          entities.add(entity(cells));
        } else {
          relations.add(relation(cells));
        }
      } catch (IllegalArgumentException e) {
        throw new BadGoldException(path + ":" + number + ": " + e.getMessage(), e);
      }
    }
    return new GoldFile(entities, relations);
  }

  /** The entity with an id. */
  public Optional<GoldEntity> entity(String id) {
    return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
  }

  /**
   * Where the entities are named in the text: every surface as whole words, the longest first,
   * without overlap. A string that names several entities has them all.
   */
  public SortedMap<Span, List<GoldEntity>> mentions(Text text) {
    SortedMap<Span, List<GoldEntity>> mentions = new TreeMap<>();
    for (String surface : surfaces()) {
      List<GoldEntity> owners =
          entities.stream().filter(entity -> entity.surfaces().contains(surface)).toList();
      for (Span span : occurrences(surface, text)) {
        if (mentions.keySet().stream().noneMatch(span::overlaps)) {
          mentions.put(span, owners);
        }
      }
    }
    return mentions;
  }

  private List<String> surfaces() {
    return entities.stream()
        .flatMap(entity -> entity.surfaces().stream())
        .distinct()
        .sorted(
            Comparator.comparingInt((String s) -> s.codePointCount(0, s.length()))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static List<Span> occurrences(String surface, Text text) {
    Pattern pattern =
        Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(surface) + "(?![\\p{L}\\p{N}_])");
    List<Span> spans = new ArrayList<>();
    Matcher matcher = pattern.matcher(text.string());
    while (matcher.find()) {
      spans.add(text.span(matcher.start(), matcher.end()));
    }
    return spans;
  }

  private static GoldEntity entity(String[] cells) {
    expect(ENTITY_CELLS, cells);
    List<String> surfaces =
        Pattern.compile(" \\| ")
            .splitAsStream(cells[5])
            .map(String::strip)
            .filter(surface -> !surface.isEmpty())
            .toList();
    EntityType type = EntityType.valueOf(cells[2].strip().toUpperCase(Locale.ROOT));
    return new GoldEntity(cells[1].strip(), type, cells[3].strip(), cell(cells[4]), surfaces);
  }

  private static GoldRelation relation(String[] cells) {
    expect(RELATION_CELLS, cells);
    Relation type =
        Relation.named(cells[2].strip())
            .orElseThrow(() -> new IllegalArgumentException("unknown relation " + cells[2]));
    return new GoldRelation(
        Integer.parseInt(cells[1].strip()),
        type,
        cells[3].strip(),
        cells[4].strip(),
        Factuality.valueOf(cells[5].strip().toUpperCase(Locale.ROOT)),
        cell(cells[6]),
        cell(cells[7]),
        cell(cells[8]),
        cell(cells[9]),
        cells[10].strip());
  }

  private static void expect(int count, String[] cells) {
    if (cells.length != count) {
      throw new IllegalArgumentException(
          "expected E with 6 cells or R with 11 cells, got " + cells.length + " cells");
    }
  }

  private static Optional<String> cell(String cell) {
    String value = cell.strip();
    return value.equals("-") ? Optional.empty() : Optional.of(value);
  }
}

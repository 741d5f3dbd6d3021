package saksi.reference;

import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import saksi.knowledge.EntityType;

/** The four tables: their file names, their columns, and what a row of each means. */
enum Table {
  COUNTRIES(
      EntityType.COUNTRY,
      "countries.tsv",
      "key, name_id, name_en, aliases, seats, nicknames, wikidata, source"),
  ORGANIZATIONS(
      EntityType.ORGANIZATION,
      "organizations.tsv",
      "key, name_id, name_en, aliases, country, kind, wikidata, source"),
  PERSONS(
      EntityType.PERSON, "persons.tsv", "key, name, aliases, country, offices, wikidata, source"),
  PLACES(
      EntityType.PLACE,
      "places.tsv",
      "key, name_id, name_en, aliases, country, kind, lat, lon, wikidata, source");

  /** What some editors put before the first character of a file. */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final EntityType type;
  private final String file;
  private final String columns;

  Table(EntityType type, String file, String columns) {
    this.type = type;
    this.file = file;
    this.columns = columns;
  }

  /** What its rows describe. */
  EntityType type() {
    return type;
  }

  /** The first line of a new table: its columns. */
  String header() {
    return "# " + columns + "; between tabs, lists between vertical bars";
  }

  private int width() {
    return columns.split(", ").length;
  }

  String file() {
    return file;
  }

  /**
   * The entities of the table's lines; blank lines and lines that begin with # say nothing.
   *
   * @param name the table's name in messages
   */
  List<KnownEntity> read(String name, BufferedReader lines) {
    List<KnownEntity> entities = new ArrayList<>();
    Map<String, Integer> lineOfKey = new HashMap<>();
    int line = 0;
    for (String written : (Iterable<String>) lines.lines()::iterator) {
      line++;
      String text =
          line == 1 && written.startsWith(BYTE_ORDER_MARK) ? written.substring(1) : written;
      if (!text.isBlank() && !text.startsWith("#")) {
        KnownEntity entity = entity(name, line, text);
        requireNew(name, entity.key(), line, lineOfKey.put(entity.key(), line));
        entities.add(entity);
      }
    }
    return entities;
  }

  private KnownEntity entity(String name, int line, String text) {
    List<String> cells = List.of(text.split("\t", -1));
    if (cells.size() != width()) {
      throw new BadReferenceException(
          name, line, cells.size() + " columns where " + width() + " are expected");
    }
    try {
      return meaning(new Row(cells));
    } catch (IllegalArgumentException e) {
      throw new BadReferenceException(name, line, String.valueOf(e.getMessage()));
    }
  }

  private KnownEntity meaning(Row row) {
    return switch (this) {
      case COUNTRIES -> RowMeaning.country(row);
      case ORGANIZATIONS -> RowMeaning.organization(row);
      case PERSONS -> RowMeaning.person(row);
      case PLACES -> RowMeaning.place(row);
    };
  }

  private static void requireNew(String name, String key, int line, @Nullable Integer before) {
    if (before != null) {
      throw new BadReferenceException(name, line, "'" + key + "' is also on line " + before);
    }
  }
}

package saksi.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import saksi.language.Words;

/** What records call the fields of an article, such as {@code body} for its text. */
public final class FieldNames {
  private final Map<Field, List<String>> names;

  /** What is said of an article. */
  public enum Field {
    ID,
    URL,
    TITLE,
    DATE,
    PUBLISHER,
    AUTHOR,
    TEXT;

    /** The name by which users call it, in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Field> named(String label) {
      return Arrays.stream(values()).filter(f -> f.label().equals(label)).findFirst();
    }
  }

  private FieldNames(Map<Field, List<String>> names) {
    this.names = Map.copyOf(names);
  }

  /** The names that are understood without being told. */
  public static FieldNames usual() {
    Map<Field, List<String>> names = new LinkedHashMap<>();
    for (String line : Words.lines(FieldNames.class, "field-names.tsv")) {
      String[] cells = line.split("\t");
      names.put(Field.named(cells[0]).orElseThrow(), List.of(cells[1].split(" ")));
    }
    return new FieldNames(names);
  }

  /**
   * These names, with others for some fields.
   *
   * @param other names by the label of a field
   * @throws IllegalArgumentException when there is no such field
   */
  public FieldNames with(Map<String, String> other) {
    Map<Field, List<String>> changed = new LinkedHashMap<>(names);
    other.forEach((label, name) -> changed.put(field(label), List.of(name)));
    return new FieldNames(changed);
  }

  private static Field field(String label) {
    return Field.named(label)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no field '%s'; one of %s"
                    .formatted(
                        label,
                        String.join(
                            ", ", Arrays.stream(Field.values()).map(Field::label).toList()))));
  }

  /** The names of one field, the best first. */
  List<String> of(Field field) {
    return names.getOrDefault(field, List.of());
  }

  /** The names of what a record must have to be an article: its text, or else its title. */
  List<String> telling() {
    List<String> telling = new ArrayList<>(of(Field.TEXT));
    telling.addAll(of(Field.TITLE));
    return telling;
  }

  /** The value of a field in a record, whose names may be in upper or lower case. */
  Optional<String> value(Field field, Map<String, String> cells) {
    return of(field).stream()
        .map(name -> cells.get(name.toLowerCase(Locale.ROOT)))
        .filter(value -> value != null && !value.isBlank())
        .findFirst();
  }
}

package saksi.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saksi.knowledge.Coordinates;
import saksi.knowledge.EntityType;

/** What a row of each table says. */
final class RowMeaning {

  private RowMeaning() {}

  static KnownEntity country(Row row) {
    List<String> aliases = new ArrayList<>(row.list(3));
    aliases.addAll(row.list(5));
    return new KnownEntity(
        row.text(0),
        EntityType.COUNTRY,
        row.text(1),
        row.optional(2),
        aliases,
        row.list(4),
        row.optional(6),
        row.optional(0),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        row.text(7));
  }

  static KnownEntity organization(Row row) {
    return new KnownEntity(
        row.text(0),
        EntityType.ORGANIZATION,
        row.text(1),
        row.optional(2),
        row.list(3),
        List.of(),
        row.optional(6),
        row.optional(4),
        row.optional(5),
        List.of(),
        Optional.empty(),
        row.text(7));
  }

  static KnownEntity person(Row row) {
    List<KnownOffice> offices =
        row.optional(4).stream()
            .flatMap(cell -> Row.items(cell, ";;"))
            .map(RowMeaning::office)
            .toList();
    return new KnownEntity(
        row.text(0),
        EntityType.PERSON,
        row.text(1),
        Optional.empty(),
        row.list(2),
        List.of(),
        row.optional(5),
        row.optional(3),
        Optional.empty(),
        offices,
        Optional.empty(),
        row.text(6));
  }

  static KnownEntity place(Row row) {
    return new KnownEntity(
        row.text(0),
        EntityType.PLACE,
        row.text(1),
        row.optional(2),
        row.list(3),
        List.of(),
        row.optional(8),
        row.optional(4),
        row.optional(5),
        List.of(),
        coordinates(row.optional(6), row.optional(7)),
        row.text(9));
  }

  private static KnownOffice office(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("not title/body/from/to: '" + text + "'");
    }
    return new KnownOffice(parts[0].strip(), parts[1].strip(), date(parts[2]), date(parts[3]));
  }

  private static Optional<String> date(String text) {
    return Optional.of(text.strip()).filter(s -> !s.isEmpty());
  }

  private static Optional<Coordinates> coordinates(Optional<String> lat, Optional<String> lon) {
    if (lat.isPresent() != lon.isPresent()) {
      throw new IllegalArgumentException("latitude and longitude come together or not at all");
    }
    return lat.map(l -> new Coordinates(number(l), number(lon.orElseThrow())));
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a number: '" + text + "'", e);
    }
  }
}

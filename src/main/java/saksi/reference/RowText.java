package saksi.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import saksi.knowledge.Coordinates;

/** A row as a line of its table: what {@link RowMeaning} reads. */
final class RowText {
  private RowText() {}

  static String of(KnownEntity entity) {
    return String.join("\t", cells(entity));
  }

  private static List<String> cells(KnownEntity entity) {
    String nameEn = cell(entity.nameEn());
    String aliases = list(entity.aliases());
    String country = cell(entity.country());
    String kind = cell(entity.kind());
    String wikidata = cell(entity.wikidata());
    return switch (entity.type()) {
      case COUNTRY ->
          List.of(
              entity.key(),
              entity.nameId(),
              nameEn,
              aliases,
              list(entity.seats()),
              "",
              wikidata,
              entity.source());
      case ORGANIZATION ->
          List.of(
              entity.key(),
              entity.nameId(),
              nameEn,
              aliases,
              country,
              kind,
              wikidata,
              entity.source());
      case PERSON ->
          List.of(
              entity.key(),
              entity.nameId(),
              aliases,
              country,
              offices(entity.offices()),
              wikidata,
              entity.source());
      case PLACE ->
          List.of(
              entity.key(),
              entity.nameId(),
              nameEn,
              aliases,
              country,
              kind,
              cell(entity.coordinates().map(Coordinates::latitude).map(String::valueOf)),
              cell(entity.coordinates().map(Coordinates::longitude).map(String::valueOf)),
              wikidata,
              entity.source());
    };
  }

  private static String cell(Optional<String> value) {
    return value.orElse("");
  }

  private static String list(List<String> items) {
    return String.join(" | ", items);
  }

  private static String offices(List<KnownOffice> offices) {
    return offices.stream()
        .map(office ->
            String.join("/", office.title(), office.body(), cell(office.from()), cell(office.to())))
        .collect(Collectors.joining(" ;; "));
  }
}

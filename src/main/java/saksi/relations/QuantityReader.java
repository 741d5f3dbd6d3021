package saksi.relations;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saksi.knowledge.Quantity;
import saksi.knowledge.Relation;
import saksi.language.Parse;

/** Reads how many an event counts: <i>sedikitnya 8.000 tentara</i>. */
final class QuantityReader {
  private static final int REACH = 7;
  private static final Set<Relation> COUNTED =
      Set.of(
          Relation.DEPLOYS,
          Relation.AIDS,
          Relation.ATTACKS,
          Relation.COERCES,
          Relation.COOPERATES_WITH,
          Relation.CONCEDES_TO,
          Relation.RETREATS_FROM);
  private static final Set<String> BOUNDS =
      Set.of(
          "sekitar",
          "hingga",
          "sedikitnya",
          "setidaknya",
          "hampir",
          "dari",
          "minimal",
          "maksimal",
          "sebanyak",
          "kurang",
          "lebih",
          "kira-kira",
          "total");
  private static final Map<String, BigDecimal> MULTIPLES =
      Map.of(
          "ribu", new BigDecimal("1000"),
          "juta", new BigDecimal("1000000"),
          "miliar", new BigDecimal("1000000000"),
          "triliun", new BigDecimal("1000000000000"));
  private static final Set<String> NO_UNITS =
      Set.of("persen", "tahun", "hari", "bulan", "jam", "menit", "km", "kilometer", "pekan");

  /** The quantity that stands with a trigger, for relations that count something. */
  Optional<Quantity> read(Trigger trigger) {
    if (!COUNTED.contains(trigger.predicate().relation())) {
      return Optional.empty();
    }
    boolean before = trigger.voice() == Voice.PASSIVE;
    Parse parse = trigger.parse();
    int begin = before ? Math.max(0, trigger.begin() - REACH) : trigger.end();
    int end = before ? trigger.begin() : Math.min(parse.size(), trigger.end() + REACH);
    for (int i = begin; i < end; i++) {
      if (parse.form(i).matches("\\d{1,3}(\\.\\d{3})+|\\d+(,\\d+)?")) {
        return quantity(parse, i);
      }
    }
    return Optional.empty();
  }

  private static Optional<Quantity> quantity(Parse parse, int index) {
    BigDecimal amount = new BigDecimal(parse.form(index).replace(".", "").replace(',', '.'));
    int next = index + 1;
    BigDecimal multiple = next < parse.size() ? MULTIPLES.get(lower(parse, next)) : null;
    if (multiple != null) {
      amount = amount.multiply(multiple);
      next++;
    }
    String unit = next < parse.size() ? lower(parse, next) : "";
    boolean counts = next < parse.size() && parse.tags().get(next).equals("NOUN");
    if (!counts || NO_UNITS.contains(unit)) {
      return Optional.empty();
    }
    int first = index;
    while (first > 0 && BOUNDS.contains(lower(parse, first - 1))) {
      first--;
    }
    return Optional.of(
        new Quantity(amount.stripTrailingZeros(), unit, words(parse, first, next + 1)));
  }

  private static String words(Parse parse, int begin, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = begin; i < end; i++) {
      boolean gap =
          i > begin
              && parse.sentence().tokens().get(i).span().begin()
                  > parse.sentence().tokens().get(i - 1).span().end();
      words.append(gap ? " " : "").append(parse.form(i));
    }
    return words.toString();
  }

  private static String lower(Parse parse, int index) {
    return parse.form(index).toLowerCase(Locale.ROOT);
  }
}

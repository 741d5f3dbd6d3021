package saksi.relations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saksi.knowledge.EventDate;
import saksi.language.Parse;

/**
 * A place in a sentence where a date may stand: <i>12 Mei 2026</i>, <i>Senin (25/5)</i>.
 *
 * @param published the day that relative days count from
 */
record DatePhrase(Parse parse, int index, Optional<LocalDate> published) {
  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maret",
          "april",
          "mei",
          "juni",
          "juli",
          "agustus",
          "september",
          "oktober",
          "november",
          "desember");
  private static final Map<String, DayOfWeek> DAYS =
      Map.of(
          "senin", DayOfWeek.MONDAY,
          "selasa", DayOfWeek.TUESDAY,
          "rabu", DayOfWeek.WEDNESDAY,
          "kamis", DayOfWeek.THURSDAY,
          "jumat", DayOfWeek.FRIDAY,
          "sabtu", DayOfWeek.SATURDAY,
          "minggu", DayOfWeek.SUNDAY);
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?");

  /** The date whose month, day or number is the token. */
  Optional<EventDate> read() {
    if (index < 0 || index >= parse.size()) {
      return Optional.empty();
    }
    String form = parse.form(index).toLowerCase(Locale.ROOT);
    Matcher numeric = NUMERIC.matcher(form);
    if (numeric.matches()) {
      return numeric(numeric);
    }
    if (MONTHS.contains(form) && Character.isUpperCase(parse.form(index).charAt(0))) {
      return month(MONTHS.indexOf(form) + 1);
    }
    if (DAYS.containsKey(form) && Character.isUpperCase(parse.form(index).charAt(0))) {
      return weekday(DAYS.getOrDefault(form, DayOfWeek.MONDAY));
    }
    return switch (form) {
      case "kemarin" -> published.map(day -> EventDate.of(day.minusDays(1)));
      case "tahun" -> year(word(1));
      default -> Optional.empty();
    };
  }

  private Optional<EventDate> numeric(Matcher m) {
    String year = m.group(3);
    Optional<Integer> full =
        year == null
            ? published.map(LocalDate::getYear)
            : Optional.of(
                year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year));
    return full.flatMap(y -> day(y, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1))));
  }

  private Optional<EventDate> month(int month) {
    Optional<Integer> stated = year(word(1)).map(y -> Integer.parseInt(y.iso()));
    Optional<Integer> year = stated.or(() -> published.map(p -> nearestYear(p, month)));
    String before = word(-1);
    if (before.matches("[0-3]?\\d")) {
      return year.flatMap(y -> day(y, month, Integer.parseInt(before)));
    }
    return year.map(y -> new EventDate(String.format(Locale.ROOT, "%04d-%02d", y, month)));
  }

  private static int nearestYear(LocalDate published, int month) {
    return month > published.getMonthValue() + 2 ? published.getYear() - 1 : published.getYear();
  }

  private Optional<EventDate> weekday(DayOfWeek day) {
    String next = word(1);
    if (next.equals("(") || next.equals(",")) {
      Matcher m = NUMERIC.matcher(word(2));
      if (m.matches()) {
        return numeric(m);
      }
    }
    boolean coming = next.equals("mendatang") || next.equals("depan");
    return published.map(p ->
        EventDate.of(
            p.with(coming ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day))));
  }

  private static Optional<EventDate> year(String word) {
    return word.matches("(19|20)\\d\\d") ? Optional.of(new EventDate(word)) : Optional.empty();
  }

  private static Optional<EventDate> day(int year, int month, int day) {
    boolean real = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return real && day <= LocalDate.of(year, month, 1).lengthOfMonth()
        ? Optional.of(EventDate.of(LocalDate.of(year, month, day)))
        : Optional.empty();
  }

  /** The word so many tokens further on; empty beyond the sentence. */
  private String word(int offset) {
    int at = index + offset;
    return at >= 0 && at < parse.size() ? parse.form(at).toLowerCase(Locale.ROOT) : "";
  }
}

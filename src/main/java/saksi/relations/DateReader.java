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
 * Reads when an event happened, from the words of its clause. A date behind <i>kata</i> and the
 * like is that of the speech and is left alone; so is a vague one (<i>pekan lalu</i>).
 */
final class DateReader {
  private static final int REACH = 12;
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
  private static final Pattern STOP =
      Pattern.compile(
          "kata|ujar|ucap|tutur|jelas|tegas|sebut|ungkap|terang|papar|imbuh|tambah|dikutip|dilansir"
              + "|(kata|ujar|ucap|tutur|imbuh|tambah)nya");

  /** The date nearest to a trigger; relative days count from the day of publication. */
  Optional<EventDate> read(Trigger trigger, Optional<LocalDate> published) {
    Parse parse = trigger.parse();
    for (int distance = 0; distance < REACH; distance++) {
      Optional<EventDate> found = at(parse, trigger.end() + distance, published);
      if (found.isEmpty()) {
        found = at(parse, trigger.begin() - 1 - distance, published);
      }
      if (found.isPresent()) {
        return found;
      }
      if (isStop(parse, trigger.end() + distance)) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean isStop(Parse parse, int index) {
    return index < parse.size()
        && STOP.matcher(parse.form(index).toLowerCase(Locale.ROOT)).matches();
  }

  private static Optional<EventDate> at(Parse parse, int index, Optional<LocalDate> published) {
    if (index < 0 || index >= parse.size()) {
      return Optional.empty();
    }
    String form = parse.form(index).toLowerCase(Locale.ROOT);
    Matcher numeric = NUMERIC.matcher(form);
    if (numeric.matches()) {
      return numeric(numeric, published);
    }
    if (MONTHS.contains(form) && Character.isUpperCase(parse.form(index).charAt(0))) {
      return month(parse, index, MONTHS.indexOf(form) + 1, published);
    }
    if (DAYS.containsKey(form) && Character.isUpperCase(parse.form(index).charAt(0))) {
      return weekday(parse, index, DAYS.getOrDefault(form, DayOfWeek.MONDAY), published);
    }
    return switch (form) {
      case "kemarin" -> published.map(day -> EventDate.of(day.minusDays(1)));
      case "tahun" -> year(word(parse, index + 1));
      default -> Optional.empty();
    };
  }

  private static Optional<EventDate> numeric(Matcher m, Optional<LocalDate> published) {
    String year = m.group(3);
    Optional<Integer> full =
        year == null
            ? published.map(LocalDate::getYear)
            : Optional.of(
                year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year));
    return full.flatMap(y -> day(y, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1))));
  }

  private static Optional<EventDate> month(
      Parse parse, int index, int month, Optional<LocalDate> published) {
    Optional<Integer> stated = year(word(parse, index + 1)).map(y -> Integer.parseInt(y.iso()));
    Optional<Integer> year = stated.or(() -> published.map(p -> nearestYear(p, month)));
    String before = word(parse, index - 1);
    if (before.matches("[0-3]?\\d")) {
      return year.flatMap(y -> day(y, month, Integer.parseInt(before)));
    }
    return year.map(y -> new EventDate(String.format(Locale.ROOT, "%04d-%02d", y, month)));
  }

  private static int nearestYear(LocalDate published, int month) {
    return month > published.getMonthValue() + 2 ? published.getYear() - 1 : published.getYear();
  }

  private static Optional<EventDate> weekday(
      Parse parse, int index, DayOfWeek day, Optional<LocalDate> published) {
    String next = word(parse, index + 1);
    if (next.equals("(") || next.equals(",")) {
      Matcher m = NUMERIC.matcher(word(parse, index + 2));
      if (m.matches()) {
        return numeric(m, published);
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

  private static String word(Parse parse, int index) {
    return index >= 0 && index < parse.size() ? parse.form(index).toLowerCase(Locale.ROOT) : "";
  }
}

package saksi.knowledge;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A day, month or year, as ISO 8601 writes it: {@code 2024-11-29}, {@code 2024-06} or {@code 2023}.
 */
public record EventDate(String iso) implements Comparable<EventDate> {

  public EventDate {
    if (!iso.matches("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?")) {
      throw new IllegalArgumentException("not a date: '" + iso + "'");
    }
  }

  public static EventDate of(LocalDate day) {
    return new EventDate(day.toString());
  }

  /** The first day of it. */
  public LocalDate firstDay() {
    return switch (iso.length()) {
      case 4 -> Year.parse(iso).atDay(1);
      case 7 -> YearMonth.parse(iso).atDay(1);
      default -> day();
    };
  }

  /** The last day of it. */
  public LocalDate lastDay() {
    return switch (iso.length()) {
      case 4 -> Year.parse(iso).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(iso).atEndOfMonth();
      default -> day();
    };
  }

  /** A day that its month does not have, such as 31 June, is the last that it has. */
  private LocalDate day() {
    YearMonth month = YearMonth.parse(iso.substring(0, 7));
    int day = Integer.parseInt(iso.substring(8));
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }

  @Override
  public int compareTo(EventDate other) {
    return iso.compareTo(other.iso);
  }
}

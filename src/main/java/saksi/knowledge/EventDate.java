package saksi.knowledge;

import java.time.LocalDate;

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

  @Override
  public int compareTo(EventDate other) {
    return iso.compareTo(other.iso);
  }
}

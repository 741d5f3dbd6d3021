package saksi.browse;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many events there were, month by month, or year by year where that is many months. */
public record Histogram(List<Step> steps) {
  private static final int MOST_MONTHS = 60;
  private static final int MOST_YEARS = 150;
  private static final int YEAR = "2024".length();
  private static final int MONTH = "2024-11".length();
  private static final int MONTHS_A_YEAR = 12;

  /**
   * A month or year.
   *
   * @param label as ISO 8601 writes it
   */
  public record Step(String label, LocalDate first, LocalDate last, int events) {}

  public Histogram {
    steps = List.copyOf(steps);
  }

  /** The histogram of dates, each a day, month or year; a year alone stands in no month. */
  static Histogram of(Stream<String> dates) {
    List<String> all = dates.toList();
    SortedMap<String, Integer> months = counts(all, MONTH);
    if (!months.isEmpty() && monthOf(months.lastKey()) - monthOf(months.firstKey()) < MOST_MONTHS) {
      return new Histogram(
          IntStream.rangeClosed(monthOf(months.firstKey()), monthOf(months.lastKey()))
              .mapToObj(month -> YearMonth.of(month / MONTHS_A_YEAR, month % MONTHS_A_YEAR + 1))
              .map(month -> step(month, months))
              .toList());
    }
    SortedMap<String, Integer> years = counts(all, YEAR);
    return years.isEmpty() ? new Histogram(List.of()) : ofYears(years);
  }

  /** How high a step stands where the busiest has a height. */
  public long height(Step step, int busiest) {
    int most = steps.stream().mapToInt(Step::events).max().orElse(0);
    return most == 0 ? 0 : Math.round((double) busiest * step.events() / most);
  }

  /** The place of the first step that the chosen days touch; the first when they touch none. */
  public int first(NetworkChoice choice) {
    return touched(choice).findFirst().orElse(0);
  }

  /** The place of the last step that the chosen days touch; the last when they touch none. */
  public int last(NetworkChoice choice) {
    return touched(choice).max().orElse(steps.size() - 1);
  }

  private IntStream touched(NetworkChoice choice) {
    return IntStream.range(0, steps.size())
        .filter(at -> choice.touches(steps.get(at).first(), steps.get(at).last()));
  }

  private static Histogram ofYears(SortedMap<String, Integer> years) {
    int last = Integer.parseInt(years.lastKey());
    int first = Math.max(Integer.parseInt(years.firstKey()), last - MOST_YEARS + 1);
    return new Histogram(
        IntStream.rangeClosed(first, last)
            .mapToObj(Year::of)
            .map(year -> step(year, years))
            .toList());
  }

  private static Step step(YearMonth month, SortedMap<String, Integer> counts) {
    String label = month.toString();
    return new Step(label, month.atDay(1), month.atEndOfMonth(), counts.getOrDefault(label, 0));
  }

  private static Step step(Year year, SortedMap<String, Integer> counts) {
    String label = "%04d".formatted(year.getValue());
    return new Step(
        label,
        year.atDay(1),
        year.atMonth(MONTHS_A_YEAR).atEndOfMonth(),
        counts.getOrDefault(label, 0));
  }

  private static SortedMap<String, Integer> counts(List<String> dates, int length) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    dates.stream()
        .filter(date -> date.length() >= length)
        .forEach(date -> counts.merge(date.substring(0, length), 1, Integer::sum));
    return counts;
  }

  private static int monthOf(String iso) {
    YearMonth month = YearMonth.parse(iso);
    return month.getYear() * MONTHS_A_YEAR + month.getMonthValue() - 1;
  }
}

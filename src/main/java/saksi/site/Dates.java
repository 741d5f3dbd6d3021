package saksi.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days, months and years as people write them. */
final class Dates {
  private static final int DAY = 10;
  private static final int MONTH = 7;

  private Dates() {}

  /** A date in ISO 8601, in the manner of a language; what is none stays as it is. */
  static String written(String iso, Locale locale) {
    try {
      return switch (iso.length()) {
        case DAY ->
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(LocalDate.parse(iso));
        case MONTH -> DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(YearMonth.parse(iso));
        default -> iso;
      };
    } catch (DateTimeException e) {
      return iso;
    }
  }
}

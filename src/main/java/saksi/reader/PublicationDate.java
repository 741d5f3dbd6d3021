package saksi.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saksi.language.Words;

/**
 * Finds the day of publication: in a date line or byline at the top, else in the first day that a
 * report puts in brackets after the weekday, as in <i>Jumat (1/11/2024)</i>.
 */
final class PublicationDate {
  private static final int TOP_LINES = 6;
  private static final int LONGEST_DATE_LINE = 90;
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)");
  private static final Pattern BRACKETED =
      Pattern.compile("\\(\\s*(\\d{1,2})/(\\d{1,2})/(\\d{4})\\s*\\)");
  private static final Pattern WORDS =
      Pattern.compile("(?<!\\d)(\\d{1,2}) (\\p{L}{3,9}) (\\d{4})(?!\\d)");
  private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
  private final Map<String, Integer> months =
      Words.lines(PublicationDate.class, "months.tsv").stream()
          .map(line -> line.split("\t"))
          .collect(
              Collectors.toUnmodifiableMap(cells -> cells[0], cells -> Integer.valueOf(cells[1])));

  Optional<LocalDate> of(List<Line> lines) {
    List<String> top =
        lines.stream()
            .limit(TOP_LINES)
            .map(Line::words)
            .filter(words -> words.length() <= LONGEST_DATE_LINE && !words.endsWith("."))
            .toList();
    return first(top, WORDS, this::words)
        .or(() -> first(top, NUMBERS, PublicationDate::numbers))
        .or(() -> first(top, ISO, PublicationDate::iso))
        .or(() ->
            first(lines.stream().map(Line::words).toList(), BRACKETED, PublicationDate::numbers));
  }

  private static Optional<LocalDate> first(
      List<String> lines, Pattern pattern, Function<MatchResult, Optional<LocalDate>> date) {
    return lines.stream()
        .flatMap(line -> pattern.matcher(line).results())
        .flatMap(match -> date.apply(match).stream())
        .findFirst();
  }

  private Optional<LocalDate> words(MatchResult match) {
    return Stream.ofNullable(months.get(match.group(2).toLowerCase(Locale.ROOT)))
        .flatMap(month -> day(match.group(3), month, match.group(1)).stream())
        .findFirst();
  }

  private static Optional<LocalDate> numbers(MatchResult match) {
    return day(match.group(3), Integer.parseInt(match.group(2)), match.group(1));
  }

  private static Optional<LocalDate> iso(MatchResult match) {
    return day(match.group(1), Integer.parseInt(match.group(2)), match.group(3));
  }

  private static Optional<LocalDate> day(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

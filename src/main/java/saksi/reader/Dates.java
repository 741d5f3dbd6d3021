package saksi.reader;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a date field names. A time with the offset of its place is the day there; one in
 * UTC, as many systems write it, is the day in Jakarta.
 */
final class Dates {
  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*|\\D.*)?", Pattern.DOTALL);
  private static final Pattern WITH_OFFSET =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d{1,9})?"
              + " ?(Z|[+-]\\d{2}):?(\\d{2})?");
  private static final PublicationDate IN_WORDS = new PublicationDate();

  private Dates() {}

  static Optional<LocalDate> day(String field) {
    String text = Characters.line(field);
    return withOffset(text)
        .or(() -> rfc1123(text))
        .or(() -> iso(text))
        .or(() -> IN_WORDS.of(List.of(new Line(0, text))));
  }

  /** The day in Jakarta. */
  static LocalDate day(Instant time) {
    return time.atZone(JAKARTA).toLocalDate();
  }

  private static Optional<LocalDate> withOffset(String text) {
    Matcher match = WITH_OFFSET.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    String minutes = match.group(4) == null ? "00" : match.group(4);
    String offset = match.group(3).equals("Z") ? "Z" : match.group(3) + ":" + minutes;
    return local(() -> OffsetDateTime.parse(match.group(1) + "T" + match.group(2) + offset));
  }

  private static Optional<LocalDate> rfc1123(String text) {
    return local(() -> OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
  }

  private static Optional<LocalDate> local(Parse parse) {
    try {
      OffsetDateTime time = parse.time();
      return Optional.of(
          time.getOffset().equals(ZoneOffset.UTC) ? day(time.toInstant()) : time.toLocalDate());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> iso(String text) {
    Matcher match = ISO.matcher(text);
    try {
      return match.matches()
          ? Optional.of(
              LocalDate.parse(match.group(1) + "-" + match.group(2) + "-" + match.group(3)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private interface Parse {
    OffsetDateTime time();
  }
}

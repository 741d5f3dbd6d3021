package saksi.reader.web;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a server asks to wait before it is asked again. */
public final class Waits {
  private static final Pattern MAX_AGE =
      Pattern.compile("(?i)(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");

  private Waits() {}

  /** What {@code Retry-After} says, in seconds or as a date. */
  public static Optional<Duration> retryAfter(HttpHeaders headers, Instant now) {
    return headers.firstValue("Retry-After").flatMap(value -> parse(value.strip(), now));
  }

  private static Optional<Duration> parse(String value, Instant now) {
    if (value.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(now, date)).filter(wait -> !wait.isNegative());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** For how long an answer stays as it is, as {@code Cache-Control} says; none when unsaid. */
  static Duration maxAge(HttpHeaders headers) {
    return headers.allValues("Cache-Control").stream()
        .map(MAX_AGE::matcher)
        .filter(Matcher::find)
        .findFirst()
        .map(found -> Duration.ofSeconds(Long.parseLong(found.group(1))))
        .orElse(Duration.ZERO);
  }
}

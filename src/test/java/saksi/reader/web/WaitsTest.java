package saksi.reader.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitsTest {
  private static final Instant NOON = Instant.parse("2025-03-04T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "120, PT2M",
    "' 7 ', PT7S",
    "'Tue, 04 Mar 2025 13:00:00 GMT', PT1H",
    "'Tue, 04 Mar 2025 11:00:00 GMT',",
    "-5,",
    "99999999999999,",
    "besok,"
  })
  void readsSecondsAndDates(String value, Duration wait) {
    assertThat(Waits.retryAfter(headers("Retry-After", value), NOON))
        .isEqualTo(Optional.ofNullable(wait));
  }

  @ParameterizedTest
  @CsvSource({
    "'public, max-age=600', PT10M",
    "'s-maxage=5, MAX-AGE = \"60\"', PT1M",
    "'s-maxage=5', PT0S",
    "no-store, PT0S",
    "'max-age=x', PT0S"
  })
  void readsHowLongAnAnswerStays(String value, Duration age) {
    assertThat(Waits.maxAge(headers("Cache-Control", value))).isEqualTo(age);
  }

  private static HttpHeaders headers(String name, String value) {
    return HttpHeaders.of(Map.of(name, List.of(value)), (n, v) -> true);
  }
}

package saksi.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void everyKindOfValueIsWritten() {
    assertThat(Json.write(List.of(1, 0.5, true, Optional.empty(), Optional.of("a"))))
        .isEqualTo("[1, 0.5, true, null, \"a\"]");
    assertThat(Json.write(Map.of("k", List.of()))).isEqualTo("{\"k\": []}");
  }

  @Test
  void signsThatJsonNeedsAreEscaped() {
    assertThat(Json.write("a\"b\\c\nd\te\u0001🦓")).isEqualTo("\"a\\\"b\\\\c\\nd\\te\\u0001🦓\"");
  }
}

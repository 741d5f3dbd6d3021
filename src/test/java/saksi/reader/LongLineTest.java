package saksi.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time grows with the length of a text, not with its square. */
class LongLineTest {
  private static final int LENGTH = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {"a", " ", "Simak Video ", "(a/", ". A", "🦓", "a\n", "🦓\n", "Simak Video\n"})
  void aLongTextIsReadInSeconds(String words) {
    String text = "x" + words.repeat(LENGTH / words.getBytes(UTF_8).length) + "y";
    ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(UTF_8));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThat(new ArticleReader(ReaderOptions.usual().withAnyLanguage(true)).read(in, "x"))
                .isInstanceOf(ReadResult.Read.class));
  }
}

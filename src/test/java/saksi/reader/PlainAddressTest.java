package saksi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://contoh.id/a/b.html, https://contoh.id/a/b.html",
    "HTTPS://Contoh.ID/A?utm_source=rss&utm_medium=x#atas, https://contoh.id/A",
    "https://contoh.id?id=7&fbclid=q&page=2, https://contoh.id/?id=7&page=2",
    "https://contoh.id/a?utmost=1&q=%20x, https://contoh.id/a?utmost=1&q=%20x",
    "tag:contoh.id/7#x, tag:contoh.id/7#x",
    "/a/b?gclid=1, /a/b?gclid=1"
  })
  void leavesOutWhatTellsNoPageFromAnother(String given, String plain) {
    assertThat(PlainAddress.of(URI.create(given))).hasToString(plain);
  }
}

package saksi.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saksi.language.SentenceSplitter;
import saksi.text.Article;
import saksi.text.Text;

/** Names found in sentences that show one construction each. */
class NameFinderTest {
  private static final NameFinder FINDER = NameFinder.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Menteri Luar Negeri Norwegia Espen Barth Eide bertemu Sugiono di Jakarta.|"
            + "Norwegia/COUNTRY, Espen Barth Eide/PERSON, Sugiono/PERSON, Jakarta/PLACE",
        "Ketegangan AS-Iran membuat harga minyak naik.|AS/COUNTRY, Iran/COUNTRY",
        "Menurut Reuters, pasukan Rusia mundur dari Kherson.|"
            + "Reuters/ORGANIZATION, Rusia/COUNTRY, Kherson/PLACE",
      })
  void finds(String text, String names) {
    assertThat(String.join(", ", found(text))).isEqualTo(names);
  }

  private static List<String> found(String string) {
    Text text = new Text(string);
    Article article =
        new Article(
            "a",
            "a",
            text,
            List.of(text.all()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return FINDER.find(new SentenceSplitter().split(article)).stream()
        .map(name -> text.slice(name.span()) + "/" + name.type())
        .toList();
  }
}

package saksi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saksi.text.Text;
import saksi.text.Token;

class TokenizerTest {
  private final Tokenizer tokenizer = new Tokenizer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Negara-negara itu. | Negara-negara itu .",
        "perang Rusia-Ukraina | perang Rusia - Ukraina",
        "menyetujuinya, | menyetujuinya ,",
        "pada Jumat (29/11/2024) | pada Jumat ( 29/11/2024 )",
        "pukul 13.30 | pukul 13.30",
        "di kompas.com hari ini | di kompas.com hari ini",
        "Rp9,5 miliar | Rp 9,5 miliar",
        "Rp 10 miliar | Rp 10 miliar",
        "hari ke-982 perang | hari ke-982 perang",
        "tahun 1990-an | tahun 1990-an",
      })
  void cutsWords(String text, String tokens) {
    assertThat(String.join(" ", tokens(text).stream().map(Token::form).toList())).isEqualTo(tokens);
  }

  @Test
  void tokensAreTheirSpansInOrder() {
    Random random = new Random(3);
    String signs = "aZé 1.,-'’“\n\t/😀@&ﬁ日ا̃";
    int[] points = signs.codePoints().toArray();
    for (int i = 0; i < 5_000; i++) {
      StringBuilder string = new StringBuilder();
      for (int k = random.nextInt(40); k > 0; k--) {
        string.appendCodePoint(points[random.nextInt(points.length)]);
      }
      Text text = new Text(string.toString());
      int end = 0;
      for (Token token : tokenizer.tokens(text, text.all())) {
        assertThat(text.slice(token.span())).isEqualTo(token.form());
        assertThat(token.span().begin()).isGreaterThanOrEqualTo(end);
        end = token.span().end();
      }
    }
  }

  private List<Token> tokens(String string) {
    Text text = new Text(string);
    return tokenizer.tokens(text, text.all());
  }
}

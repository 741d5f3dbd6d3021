package saksi.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[C:Chad] mengerahkan sedikitnya 8.000 tentara ke [C:Sudan]. | mengerahkan |"
            + " 8000 tentara = sedikitnya 8.000 tentara",
        "[C:Chad] mengerahkan lebih dari 2,5 juta prajurit ke [C:Sudan]. | mengerahkan |"
            + " 2500000 prajurit = lebih dari 2,5 juta prajurit",
        "[C:Chad] menyerang [C:Sudan] dengan 20 drone. | menyerang | 20 drone = 20 drone",
        "[C:Chad] menyerang [C:Sudan] selama 20 hari. | menyerang | -",
        "[C:Chad] menyerang [C:Sudan]. | menyerang | -",
        "[C:Chad] mengecam 20 pejabat [C:Sudan]. | mengecam | -",
      })
  void readsHowMany(String text, String word, String quantity) {
    Trigger trigger = Marked.of(text).trigger(word);
    assertThat(
            new QuantityReader()
                .read(trigger)
                .map(q -> q.amount().toPlainString() + " " + q.unit() + " = " + q.words()))
        .isEqualTo(Optional.of(quantity).filter(q -> !q.equals("-")));
  }
}

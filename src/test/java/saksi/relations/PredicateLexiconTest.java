package saksi.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicateLexiconTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[C:Chad] menyerang [C:Sudan]. | attacks ACTIVE menyerang",
        "[C:Sudan] diserang [C:Chad]. | attacks PASSIVE diserang",
        "[C:Chad] Serang [C:Sudan] | attacks BARE serang",
        "Serangan [C:Chad] ke [C:Sudan] berlanjut. | attacks NOUN serangan",
        "[C:Chad] menyerangnya di [C:Sudan]. | attacks ACTIVE menyerang",
        "[C:Chad] mengadakan pertemuan dengan [C:Sudan]. | meets ACTIVE mengadakan pertemuan",
      })
  void findsPredicatesInTheirForms(String text, String trigger) {
    assertThat(Marked.of(text).triggers()).contains(trigger);
  }

  @ParameterizedTest
  @CsvSource({"[C:Chad] dan [C:Sudan] diam.", "[C:Chad] tidur di [C:Sudan]."})
  void findsNothingWhereNoEventIsNamed(String text) {
    assertThat(Marked.of(text).triggers()).isEmpty();
  }
}

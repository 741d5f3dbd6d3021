package saksi.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {

  @ParameterizedTest
  @CsvSource({
    "serang, menyerang", "pukul, memukul", "peringatkan, memperingatkan", "tolak, menolak",
    "kecam, mengecam", "bantu, membantu", "dukung, mendukung", "cegat, mencegat",
    "adili, mengadili", "gempur, menggempur", "hukum, menghukum", "lawan, melawan",
    "rebut, merebut", "bom, mengebom", "sanksi, mensanksi"
  })
  void prefixesTheActive(String base, String form) {
    assertThat(VerbForms.active(base)).contains(form);
  }

  @ParameterizedTest
  @CsvSource({"serang, diserang", "tembak, tertembak"})
  void prefixesThePassive(String base, String form) {
    assertThat(VerbForms.passive(base)).contains(form);
  }

  @ParameterizedTest
  @CsvSource({"menyerangnya, menyerang", "seranglah, serang", "punya, punya", "tanya, tanya"})
  void takesOffWhatLeansOnAWord(String word, String rest) {
    assertThat(VerbForms.withoutClitic(word)).isEqualTo(rest);
  }
}

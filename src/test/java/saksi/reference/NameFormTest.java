package saksi.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {

  @ParameterizedTest
  @CsvSource({
    "Kim Jong-un, Kim Jong Un",
    "N’Djamena, NDjamena",
    "U.S., US",
    "Washington  D.C., Washington DC",
    "António Guterres, Antonio Guterres",
    "Tayyip Erdoğan, Tayyip Erdogan",
    "Yıldız, Yildiz",
    "Jens Støre, Jens Store",
    "IRAN, Iran",
    "Asia–Pasifik, Asia Pasifik",
  })
  void spellingsOfOneNameHaveOneForm(String one, String other) {
    assertThat(NameForm.of(one).folded()).isEqualTo(NameForm.of(other).folded());
    assertThat(NameForm.of(one).canMean(NameForm.of(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"as, AS", "As, AS", "barat, Barat", "Pan, PAN"})
  void aWordThatOnlyLooksLikeANameDoesNotMeanIt(String word, String name) {
    assertThat(NameForm.of(word).canMean(NameForm.of(name))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Nato, NATO", "kementerian pertahanan Rusia, Kementerian Pertahanan Rusia"})
  void aNameMayBeWrittenWithFewerCapitals(String word, String name) {
    assertThat(NameForm.of(word).canMean(NameForm.of(name))).isTrue();
  }
}

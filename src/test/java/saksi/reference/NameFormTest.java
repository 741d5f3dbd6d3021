package saksi.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
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

  @Test
  void anyTextHasAForm() {
    Random random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      String text =
          random
              .ints(random.nextInt(20), 0, Character.MAX_CODE_POINT + 1)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      NameForm form = NameForm.of(text);
      assertThat(NameForm.of(form.bare())).isEqualTo(form);
    }
  }
}

package saksi.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {
  /** Written by Python's hashlib. */
  private static final String BY_PYTHON =
      "$pbkdf2-sha256$100000$MDEyMzQ1Njc4OWFiY2RlZg$BpxgJXhpnjK.4mnHTgA5MAEtUi8UcuE.DTSPbSmtOQg";

  @Test
  void knowsItsPasswordAlone() {
    PasswordHash hash = PasswordHash.of("kata sandi ana ✓");
    assertThat(hash.isOf("kata sandi ana ✓")).isTrue();
    assertThat(hash.isOf("kata sandi ana")).isFalse();
    assertThat(hash.isOf("")).isFalse();
    assertThat(hash.rounds()).isEqualTo(600_000);
    Optional<PasswordHash> again = PasswordHash.parse(hash.toString());
    assertThat(again).map(PasswordHash::toString).contains(hash.toString());
    assertThat(again.orElseThrow().isOf("kata sandi ana ✓")).isTrue();
  }

  @Test
  void hasASaltOfItsOwn() {
    assertThat(PasswordHash.of("sandi yang panjang").toString())
        .isNotEqualTo(PasswordHash.of("sandi yang panjang").toString());
  }

  @Test
  void readsWhatAnotherProgramWrote() {
    PasswordHash hash = PasswordHash.parse(BY_PYTHON).orElseThrow();
    assertThat(hash.isOf("sandi yang panjang")).isTrue();
    assertThat(hash.isOf("sandi yang panjan")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sandi",
        "$pbkdf2-sha256$1000$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZg",
        "$pbkdf2-sha256$100000$$",
        "$pbkdf2-sha256$100000$MDEyMzQ1Njc4OWFiY2RlZg$MDEy",
        "$pbkdf2-sha256$100000$a$MDEyMzQ1Njc4OWFiY2RlZg",
        "$2y$10$abcdefghijklmnopqrstuv",
        "MD5:5f4dcc3b5aa765d61d8327deb882cf99",
      })
  void readsNothingElse(String text) {
    assertThat(PasswordHash.parse(text)).isEmpty();
  }

  @Test
  void refusesWhatIsEasilyGuessed() {
    assertThatThrownBy(() -> PasswordHash.of("rahasia")).hasMessageContaining("12");
    assertThatThrownBy(() -> PasswordHash.of("x".repeat(1_001))).hasMessageContaining("1000");
  }
}

package saksi.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capitals and seats: the government or the city. */
class SeatReadingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[L Moskow] mengecam resolusi itu. | country/RU",
        "Delegasi itu tiba di [C Moskow]. | place/moskow",
        "Para menteri bertolak ke [C Kyiv]. | place/kyiv",
        "[O Gedung Putih] menolak berkomentar. | country/US",
        "Hubungan antara [L Teheran] dan kelompok itu membaik. | country/IR",
        "Gempa mengguncang ibu kota Jepang, [C Tokyo]. | place/tokyo",
        "Sanksi terhadap [L Pyongyang] berlanjut. | country/KP",
        "[C Tokyo] - Bursa dibuka naik. | place/tokyo",
        "Tekanan [L Beijing] bertambah. | country/CN"
      })
  void grammarTells(String marked, String key) {
    assertThat(MarkedArticle.keys(marked)).containsExactly(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kontak antara [L Washington] dan [L Beijing] terputus. | country/US,country/CN",
        "Bandara dibuka di [L Seoul], [C Korea Selatan]. | place/seoul,country/KR",
        "Penerbangan rute [L Seoul]-[L Tokyo] dibatalkan. | place/seoul,place/tokyo"
      })
  void partnersAreReadAlike(String marked, String keys) {
    assertThat(MarkedArticle.keys(marked)).containsExactly(keys.split(","));
  }
}

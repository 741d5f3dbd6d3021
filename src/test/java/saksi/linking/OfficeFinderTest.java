package saksi.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Office phrases and their holders. */
class OfficeFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Menteri Luar Negeri [C Peru], [P Ana Quispe], hadir. | Ana Quispe: Menteri Luar Negeri:"
            + " Peru",
        "Menteri luar negeri [C Peru] [P Ana Quispe] hadir. | Ana Quispe: Menteri luar negeri:"
            + " Peru",
        "[P Ana Quispe], Wakil Direktur [O Institut Awan], hadir. | Ana Quispe: Wakil Direktur:"
            + " Institut Awan",
        "Juru bicara [O Kementerian Energi Peru], [P Ana Quispe], diam. | Ana Quispe: Juru bicara:"
            + " Kementerian Energi Peru",
        "Duta Besar [C Peru] untuk [C Chile] [P Ana Quispe] hadir. | Ana Quispe: Duta Besar: Peru",
        "Gubernur [L Tirta Utara] [P Ana Quispe] hadir. | Ana Quispe: Gubernur: Tirta Utara",
        "Mantan Perdana Menteri [C Peru] [P Ana Quispe] hadir. | Ana Quispe: Perdana Menteri: Peru",
        "Plt Kepala [O Badan Awan] [P Ana Quispe] hadir. | Ana Quispe: Kepala: Badan Awan",
        "Komandan [O Brigade Awan] Kolonel [P Ana Quispe] hadir. | Ana Quispe: Komandan: Brigade"
            + " Awan",
        "Panglima militer [C Peru] Jenderal [P Ana Quispe] hadir. | Ana Quispe: Panglima militer:"
            + " Peru",
        "[P Ana Quispe] ditunjuk sebagai CEO baru [O Awan Corp]. | Ana Quispe: CEO baru: Awan Corp",
        "[P Ana Quispe] yang juga menjabat Ketua Umum [O Partai Awan] hadir. | Ana Quispe: Ketua"
            + " Umum: Partai Awan",
        "[P Ana Quispe], seorang ahli hukum dan mantan Direktur [O Awan Corp], hadir. | Ana Quispe:"
            + " Direktur: Awan Corp",
        "[P Ana Quispe] diam. Ia pernah menjabat sebagai Direktur [O Awan Corp]. | Ana Quispe:"
            + " Direktur: Awan Corp",
        "[P Ana Quispe] diam. \"Ya,\" kata Ketua [O Partai Awan] itu. | Ana Quispe: Ketua: Partai"
            + " Awan",
        "Wakil Presiden ke-10 dan ke-12 [C Peru], [P Ana Quispe], hadir. | Ana Quispe: Wakil"
            + " Presiden: Peru",
        "Presiden [C Peru] yang digulingkan, [P Ana Quispe], hadir kemarin. | Ana Quispe: Presiden:"
            + " Peru",
        "Komisaris Tinggi [O Badan Awan] untuk Hak Asasi Manusia, [P Ana Quispe], hadir. | Ana"
            + " Quispe: Komisaris Tinggi: Badan Awan",
        "Gubernur [O Bank Awan] ([O BA]) periode 2003-2008 [P Ana Quispe] hadir. | Ana Quispe:"
            + " Gubernur: Bank Awan"
      })
  void phrasesBesideAName(String marked, String office) {
    assertThat(MarkedArticle.offices(marked)).containsExactly(office);
  }

  @Test
  void aKingIsNotOfTheCountryWhosePresidentHeReceives() {
    assertThat(MarkedArticle.offices("Raja [P Andra Kusuma] menerima Presiden [C Peru]."))
        .isEmpty();
  }

  @Test
  void oneHolderOfTwoOffices() {
    assertThat(
            MarkedArticle.offices(
                "Direktur [O Awan Corp] sekaligus Kepala [O Badan Awan], [P Ana Quispe], hadir."))
        .containsExactly("Ana Quispe: Direktur: Awan Corp", "Ana Quispe: Kepala: Badan Awan");
    assertThat(MarkedArticle.offices("Bos [O Awan Corp] dan [O Mega Corp] [P Ana Quispe] hadir."))
        .containsExactly("Ana Quispe: Bos: Awan Corp", "Ana Quispe: Bos: Mega Corp");
  }

  @Test
  void titlesJoinedByASlash() {
    assertThat(
            MarkedArticle.offices(
                "Menteri Investasi/Kepala [O Badan Awan] [P Ana Quispe] hadir di [C Indonesia]."))
        .containsExactly(
            "Ana Quispe: Menteri Investasi: Indonesia", "Ana Quispe: Kepala: Badan Awan");
  }

  @Test
  void aMinisterWithoutACountryServesIndonesiaUnlessAnotherIsNear() {
    assertThat(
            MarkedArticle.offices(
                "Ekspor [C Indonesia] ke [C Peru] naik. Hujan turun. Pasar ramai. "
                    + "Menteri Perdagangan [P Ana Quispe] senang."))
        .containsExactly("Ana Quispe: Menteri Perdagangan: Indonesia");
    assertThat(
            MarkedArticle.offices(
                "[C Indonesia] menunggu. Ekspor [C Peru] dan [C Chile] naik. "
                    + "Menteri Perdagangan [P Ana Quispe] senang."))
        .isEmpty();
  }

  @Test
  void aBareTitleIsItsHoldersCountryIfTheArticleNamesIt() {
    assertThat(
            MarkedArticle.offices(
                "Presiden [P Budi Wiratama] tiba. [C Peru] menyambut [C Indonesia]."))
        .containsExactly("Budi Wiratama: Presiden: Indonesia");
    assertThat(MarkedArticle.offices("Presiden [P Budi Wiratama] tiba di [C Peru].")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Analis [O Institut Awan] [P Ana Quispe] menulis.",
        "Pendiri [O Awan Corp] [P Ana Quispe] pergi.",
        "Jenderal [P Ana Quispe] pergi.",
        "Calon presiden [C Peru] [P Ana Quispe] kalah.",
        "Putra Presiden [C Peru], [P Raul Soto], tiba.",
        "Presiden [C Peru] bertemu [P Ana Quispe].",
        "[P Ana Quispe] bertemu Presiden [C Peru] kemarin."
      })
  void noOffice(String marked) {
    assertThat(MarkedArticle.offices(marked)).isEmpty();
  }
}

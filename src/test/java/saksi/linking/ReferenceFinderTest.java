package saksi.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Descriptions and pronouns and whom they stand for. */
class ReferenceFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Ana Quispe] menolak usul itu. Ia menunggu jawaban. | Ia = Ana Quispe",
        "[P Ana Quispe] mengatakan dia akan datang. | dia = Ana Quispe",
        "Usul itu ditolak oleh [P Ana Quispe]. Dia menunggu jawaban. | Dia = Ana Quispe",
        "[P Ana Quispe] menyebut dirinya siap. | dirinya = Ana Quispe",
        "\"Kami siap,\" kata [P Ana Quispe]. | Kami = Ana Quispe",
        "[P Ana Quispe] tertawa. \"Besok hujan,\" katanya. | katanya = Ana Quispe",
        "[P Ana Quispe] bertemu [P Raul Soto]. Keduanya sepakat. | Keduanya = Ana Quispe + Raul"
            + " Soto",
        "[C Chile] dan [C Peru] berunding. Kedua negara sepakat. | Kedua negara = Chile + Peru",
        "Kedua negara, [C Chile] dan [C Peru], sepakat. | Kedua negara = Chile + Peru",
        "[C Chile] menutup perbatasan. Negara itu juga menarik pasukannya. | Negara itu = Chile",
        "[C Chile] tidak mengakui [C Peru] dan menjauhi negara itu. | negara itu = Peru",
        "Presiden [C Chile] [P Ana Quispe] mengancam [C Peru] jika negara itu ingkar. | negara itu"
            + " = Peru",
        "Kapal melewati [L Selat Awan]. Hari cerah. Angin reda. Ombak tenang. Nelayan melaut di"
            + " selat itu. | selat itu = Selat Awan",
        "[O Partai Awan] menang. Partai tersebut berpesta. | Partai tersebut = Partai Awan",
        "[O Badan Awan] menyatakan pihaknya siap. | pihaknya = Badan Awan",
        "[C Chile] menyatakan bahwa mereka siap. | mereka = Chile"
      })
  void resolved(String marked, String reference) {
    assertThat(MarkedArticle.references(marked)).containsExactly(reference);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Presiden [C Peru] [P Ana Quispe] tiba. Presiden Peru itu tersenyum. | Presiden Peru itu ="
            + " Ana Quispe",
        "Menteri Luar Negeri [C Peru] [P Ana Quispe] tiba. Menlu [C Peru] tersenyum. | Menlu Peru ="
            + " Ana Quispe",
        "Menteri Agama [C Peru] [P Ana Quispe] tiba. Sang menteri tersenyum. | Sang menteri = Ana"
            + " Quispe",
        "Gubernur [L Tirta] [P Ana Quispe] tiba. Gubernur itu tersenyum. | Gubernur itu = Ana"
            + " Quispe",
        "Presiden [C Peru] [P Ana Quispe] tiba. Raja menyambut pemimpin [C Peru]. | pemimpin Peru ="
            + " Ana Quispe",
        "Presiden [C Peru] [P Raul Soto] pergi. Presiden [C Peru] [P Ana Quispe] tiba. Pemimpin"
            + " [C Peru] itu tersenyum. | Pemimpin Peru itu = Ana Quispe",
        "Menlu [C Indonesia] [P Ana Quispe] menjamu Menlu [C Peru] [P Raul Soto]. Menlu tersenyum."
            + " | Menlu = Ana Quispe"
      })
  void titles(String marked, String reference) {
    String described = marked.replace("Presiden Peru itu", "Presiden [C Peru] itu");
    assertThat(MarkedArticle.references(described)).containsExactly(reference);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Ana Quispe] dan [P Raul Soto] tiba. Ia tersenyum.",
        "[C Chile], [C Peru], dan [C Bolivia] berunding. Kedua negara sepakat.",
        "[C Chile] menyerang [C Peru]. Ketegangan di negara itu meningkat setelah [C Bolivia]"
            + " diam.",
        "Para pelaku ditangkap di [C Peru]. Polisi mengatakan bahwa mereka bersenjata.",
        "Calon presiden [C Peru] tiba. Hujan turun."
      })
  void leftAlone(String marked) {
    assertThat(MarkedArticle.references(marked))
        .noneMatch(r -> r.startsWith("Kedua") || r.startsWith("mereka") || r.startsWith("Calon"))
        .noneMatch(r -> r.contains("Ia ="));
  }

  @Test
  void namesInsideADescriptionAreNoReferencesOfTheirOwn() {
    Linking linking =
        MarkedArticle.link("Presiden [C Peru] [P Ana Quispe] tiba. Presiden [C Peru] itu diam.");
    assertThat(linking.references()).hasSize(3);
    assertThat(linking.mentions()).hasSize(3);
  }

  @Test
  void aSpeakerNamedAfterAQuotationOfSeveralSentences() {
    assertThat(
            MarkedArticle.references(
                "\"Saya datang. Saya melihat,\" ujar Menteri Agama [C Peru] [P Ana Quispe]."))
        .containsExactly("Saya = Ana Quispe", "Saya = Ana Quispe");
  }
}

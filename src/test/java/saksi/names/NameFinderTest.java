package saksi.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saksi.language.SentenceSplitter;
import saksi.text.Article;
import saksi.text.Text;

/** Names found in sentences that show one construction each. */
class NameFinderTest {
  private static final NameFinder FINDER = NameFinder.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Menteri Luar Negeri Norwegia Espen Barth Eide bertemu Sugiono di Jakarta.|"
            + "Norwegia/COUNTRY, Espen Barth Eide/PERSON, Sugiono/PERSON, Jakarta/PLACE",
        "Ketegangan AS-Iran membuat harga minyak naik.|AS/COUNTRY, Iran/COUNTRY",
        "Menurut Reuters, pasukan Rusia mundur dari Kherson.|"
            + "Reuters/ORGANIZATION, Rusia/COUNTRY, Kherson/PLACE",
        "Menteri Pertahanan Norwegia Tore Sandvik tiba di Bogor.|"
            + "Norwegia/COUNTRY, Tore Sandvik/PERSON, Bogor/PLACE",
        "Kapal itu melewati selat hormuz.|selat hormuz/PLACE",
        "Menurut badan pertahanan sipil Gaza tiga orang terluka.|"
            + "badan pertahanan sipil Gaza/ORGANIZATION",
        "Sekretaris BNPT RI berkunjung ke Oslo.|BNPT RI/ORGANIZATION, Oslo/PLACE",
        "Presiden Han Do-yun menerima Menlu Wang Yi di Seoul.|"
            + "Han Do-yun/PERSON, Wang Yi/PERSON, Seoul/PLACE",
        "Utusan itu, Tomas Hradec, berangkat. Pada sore hari Hradec pulang.|"
            + "Tomas Hradec/PERSON, Hradec/PERSON",
        "Badan Nasional Sungai dan Rawa (BNSR) dibentuk. Kata ketua BNSR, dananya cukup.|"
            + "Badan Nasional Sungai dan Rawa/ORGANIZATION, BNSR/ORGANIZATION, BNSR/ORGANIZATION",
        "Rombongan tiba di Pasirlondo. Menurut warga, Pasirlondo mendukung rencana itu.|"
            + "Pasirlondo/PLACE, Pasirlondo/PLACE",
        "Harga bahan bakar minyak (BBM) naik. Kenaikan BBM ditolak warga Oslo.|Oslo/PLACE",
        "Polisi memeriksa pria berinisial QV. Menurut jaksa, QV mengaku.|QV/PERSON, QV/PERSON",
        "Video itu beredar di TikTok sejak Selasa.|''",
        "Hal itu disampaikan Kolonel Tomas Hradec di Praha.|Tomas Hradec/PERSON, Praha/PLACE",
        "Penelitian itu dilakukan oleh tim dari China Ocean Research Institute di Lima.|"
            + "China Ocean Research Institute/ORGANIZATION, Lima/PLACE",
        "Menurut keterangan Biro Hukum, Pers, dan Arsip Kementerian Sosial, acara itu ditunda.|"
            + "Biro Hukum, Pers, dan Arsip Kementerian Sosial/ORGANIZATION",
        "Rancangan itu dibahas Dewan Keamanan (DK) PBB.|Dewan Keamanan (DK) PBB/ORGANIZATION",
        "Juru bicara Asosiasi Nelayan Peru menolak usul itu.|Asosiasi Nelayan Peru/ORGANIZATION",
        "Aturan itu berlaku untuk Badan Usaha Milik Negara (BUMN).|''",
      })
  void finds(String text, String names) {
    assertThat(String.join(", ", found(text))).isEqualTo(names);
  }

  @Test
  void keepsNothingBetweenCalls() {
    String text = "Utusan itu bernama Tomas Hradec. Kata Hradec, ia akan kembali ke Praha.";
    List<String> alone = found("Hradec kembali ke Praha.");
    assertThat(found(text)).contains("Tomas Hradec/PERSON", "Hradec/PERSON");
    assertThat(found("Hradec kembali ke Praha.")).isEqualTo(alone);
  }

  private static List<String> found(String string) {
    Text text = new Text(string);
    Article article =
        new Article(
            "a",
            "a",
            text,
            List.of(text.all()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return FINDER.find(new SentenceSplitter().split(article)).stream()
        .map(name -> text.slice(name.span()) + "/" + name.type())
        .toList();
  }
}

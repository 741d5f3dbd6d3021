package saksi.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One entity, one key. */
class IdentityTest {

  @Test
  void shortNamesOfAPersonAreTheSamePerson() {
    assertThat(
            MarkedArticle.keys("[P Andra Kusuma] datang. [P Andra] duduk, lalu [P Kusuma] pergi."))
        .containsOnly("person/andra-kusuma");
  }

  @Test
  void spellingsAreTheSamePerson() {
    assertThat(MarkedArticle.keys("[P Oleg Marenskyy] pulang. [P Oleg Marensky] diam. [P Haldén]."))
        .startsWith("person/oleg-marenskyy", "person/oleg-marenskyy");
    assertThat(MarkedArticle.keys("[P Han Do-yun] dan [P Han Do Yun]."))
        .containsOnly("person/han-do-yun");
  }

  @Test
  void aHyphenatedNameIsTakenWhole() {
    assertThat(MarkedArticle.keys("[P Han Do]-yun tiba. [P Han Do-yun] pergi."))
        .containsOnly("person/han-do-yun");
  }

  @Test
  void aMinistryInLowerCaseIsABody() {
    assertThat(MarkedArticle.keys("Itu dikatakan kementerian pertanian [C Peru] kemarin."))
        .containsOnly("organization/kementerian-pertanian-peru");
  }

  @Test
  void aCountryBeforeAPersonIsNoPartOfTheName() {
    assertThat(MarkedArticle.keys("Menteri Pertanian [P Peru Ana Quispe] tiba."))
        .containsExactly("country/PE", "person/ana-quispe");
    assertThat(MarkedArticle.keys("[P Israel Katz] tiba.")).containsExactly("person/israel-katz");
  }

  @Test
  void aWordThatNamesNoCountryIsNone() {
    assertThat(MarkedArticle.keys("[C Zantaria] tiba di [C Peru].")).containsExactly("country/PE");
  }

  @Test
  void fatherAndSonStayTwo() {
    assertThat(MarkedArticle.keys("[P Andra Kusuma] tiba bersama [P Andra Kusuma Jr]."))
        .containsExactly("person/andra-kusuma", "person/andra-kusuma-jr");
  }

  @Test
  void twoPersonsWithOneSurnameStayTwo() {
    assertThat(
            MarkedArticle.keys(
                "[P Lim Sora] tiba. [P Lim] berpidato. [P Lim Jihun] pulang. [P Lim] diam."))
        .containsExactly(
            "person/lim-sora", "person/lim-sora", "person/lim-jihun", "person/lim-jihun");
  }

  @Test
  void abbreviationsInBracketsNameTheSameBody() {
    assertThat(MarkedArticle.keys("[O Komite Tata Air Kota] ([O KTAK]) bersidang. [O KTAK] bubar."))
        .containsOnly("organization/komite-tata-air-kota");
  }

  @Test
  void partOfAPersonsNameIsThePersonWhateverItLooksLike() {
    assertThat(MarkedArticle.keys("[P Dmytro Sorenko] tiba. [O Sorenko] duduk."))
        .containsOnly("person/dmytro-sorenko");
  }

  @Test
  void bodiesAreNamedWithoutTheirKind() {
    assertThat(MarkedArticle.keys("[O PT Surya Larang Tbk] untung. [O Surya Larang] ekspansi."))
        .containsOnly("organization/surya-larang");
    assertThat(
            MarkedArticle.keys(
                "[O Velora Robotics] berdiri. [O Velora Foundation] juga. [O Velora]."))
        .containsExactly(
            "organization/velora-robotics",
            "organization/velora-foundation",
            "organization/velora-robotics");
  }

  @Test
  void aListedCompanyIsTheSameWithAndWithoutItsLegalForm() {
    assertThat(MarkedArticle.keys("[O Lembayung Timur] untung."))
        .containsExactly("organization/lembayung-timur");
    assertThat(MarkedArticle.keys("[O PT Lembayung Timur] untung."))
        .containsExactly("organization/lembayung-timur");
  }

  @Test
  void bodiesOfAStateAreThoseOfTheArticlesCountry() {
    assertThat(MarkedArticle.keys("[O DPR] bersidang di [C Indonesia]."))
        .startsWith("organization/dewan-perwakilan-rakyat");
    assertThat(MarkedArticle.keys("[O DPR] dan [O Kongres] di [C AS] bersidang."))
        .startsWith(
            "organization/dewan-perwakilan-rakyat-amerika-serikat",
            "organization/kongres-amerika-serikat");
  }

  @Test
  void aBodyMayLeaveOutItsCountry() {
    assertThat(MarkedArticle.keys("[O Badan Tata Awan Nasional] ([O BTAN]) libur. [O BTAN RI]."))
        .containsOnly("organization/badan-tata-awan-nasional");
  }

  @Test
  void countriesHaveTheirCode() {
    assertThat(MarkedArticle.keys("[C Amerika Serikat] ([C AS]) dan [C Korut] berunding."))
        .containsExactly("country/US", "country/US", "country/KP");
  }

  @Test
  void knownPersonsHaveTheirKey() {
    assertThat(MarkedArticle.keys("[P Petra Haldén] tiba. [P Halden] duduk."))
        .containsOnly("person/petra-halden");
  }

  @Test
  void namesakesAreToldApartByTheCountryOrNotAtAll() {
    assertThat(MarkedArticle.keys("[P Karl Lund] dari [C Denmark] tiba."))
        .containsExactly("person/karl-lund-dk", "country/DK");
    assertThat(MarkedArticle.keys("[P Karl Lund] tiba."))
        .containsExactly("person/karl-lund-unlinked");
  }

  @Test
  void allSurfacesAreNamesOfTheEntity() {
    assertThat(MarkedArticle.link("[P Andra Kusuma] datang. [P Andra] duduk.").entities())
        .singleElement()
        .satisfies(entity -> {
          assertThat(entity.name()).isEqualTo("Andra Kusuma");
          assertThat(entity.otherNames()).containsExactly("Andra");
        });
  }
}

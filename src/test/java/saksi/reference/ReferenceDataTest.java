package saksi.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import saksi.knowledge.EntityType;

class ReferenceDataTest {

  private static final ReferenceData REFERENCE = ReferenceData.loadDefault();

  @ParameterizedTest
  @CsvSource({
    "Korut, KP",
    "Korsel, KR",
    "AS, US",
    "Amerika, US",
    "USA, US",
    "RI, ID",
    "Cina, CN",
    "China, CN",
    "RRT, CN",
    "Saudi, SA",
    "UEA, AE",
    "DPRK, KP",
    "Perancis, FR",
    "Turkiye, TR",
    "Türkiye, TR",
    "Inggris, GB",
    "Papua Nugini, PG",
    "Negeri Paman Sam, US",
    "SURIAH, SY",
    "Negeri Tirai Bambu, CN",
    "rezim Zionis, IL",
    "Pantai Gading, CI",
    "Guinea-Bissau, GW"
  })
  void aShortFormNamesItsCountry(String name, String code) {
    assertThat(REFERENCE.named(name, EntityType.COUNTRY))
        .extracting(KnownEntity::key)
        .containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Moskow, RU",
    "Kremlin, RU",
    "Gedung Putih, US",
    "Washington, US",
    "Teheran, IR",
    "Pyongyang, KP",
    "Kiev, UA",
    "Beijing, CN",
    "Ankara, TR"
  })
  void aSeatStandsForItsCountry(String name, String code) {
    assertThat(REFERENCE.countryOfSeat(name)).map(KnownEntity::key).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "PBB, ORGANIZATION, perserikatan-bangsa-bangsa",
    "Nato, ORGANIZATION, pakta-pertahanan-atlantik-utara",
    "KPK, ORGANIZATION, komisi-pemberantasan-korupsi",
    "Kemlu RI, ORGANIZATION, kementerian-luar-negeri-republik-indonesia",
    "Kemhan Rusia, ORGANIZATION, kementerian-pertahanan-rusia",
    "IRGC, ORGANIZATION, korps-garda-revolusi-islam",
    "Zelenskyy, PERSON, volodymyr-zelensky",
    "Kim Jong-un, PERSON, kim-jong-un",
    "Jokowi, PERSON, joko-widodo",
    "Recep Tayyip Erdoğan, PERSON, recep-tayyip-erdogan",
    "Odessa, PLACE, odesa",
    "Tepi Barat, PLACE, tepi-barat",
    "Jabar, PLACE, jawa-barat",
    "Timteng, PLACE, timur-tengah",
  })
  void aShortFormNamesItsEntity(String name, EntityType type, String key) {
    assertThat(REFERENCE.named(name, type)).extracting(KnownEntity::key).containsExactly(key);
  }

  @Test
  void namesakesAreToldApartByCountry() {
    assertThat(REFERENCE.named("PPP", EntityType.ORGANIZATION))
        .extracting(party -> party.country().orElseThrow())
        .containsExactlyInAnyOrder("ID", "PK");
  }

  @Test
  void aPersonHasOfficesTheMainOneFirst() {
    KnownOffice office =
        REFERENCE.byKey(EntityType.PERSON, "prabowo-subianto").orElseThrow().offices().get(0);
    assertThat(office.title()).isEqualTo("Presiden");
    assertThat(office.body()).isEqualTo("ID");
    assertThat(office.from()).contains("2024-10-20");
    assertThat(office.to()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"as", "As", "us", "ri", "iran", "meja", "", " "})
  void anOrdinaryWordNamesNothing(String word) {
    assertThat(REFERENCE.named(word)).isEmpty();
  }

  @Test
  void aKnownEntityBecomesAnEntityOfTheGraph() {
    var entity = REFERENCE.byKey(EntityType.COUNTRY, "KP").orElseThrow().toEntity();
    assertThat(entity.key()).isEqualTo("country/KP");
    assertThat(entity.wikidata()).contains("Q423");
    assertThat(entity.isoCode()).contains("KP");
    assertThat(entity.otherNames()).contains("Korut").doesNotContain("Korea Utara");
  }

  @Test
  void aUsersFolderAddsAndReplaces(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("organizations.tsv"),
        "# own bodies\n\ntim-contoh\tTim Contoh\t-\tTC1 | Tim C\tID\tbody\t-\teditor\n");
    Files.writeString(folder.resolve("countries.tsv"), "AD\tAndorra Baru\t\t\t\t\t\teditor\n");
    ReferenceData both = REFERENCE.plus(folder);
    assertThat(both.named("Tim C")).extracting(KnownEntity::key).containsExactly("tim-contoh");
    assertThat(both.byKey(EntityType.COUNTRY, "AD").orElseThrow().nameId())
        .isEqualTo("Andorra Baru");
    assertThat(both.named("Korut")).hasSize(1);
    assertThat(REFERENCE.named("Tim C")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "countries.tsv; XX/Negeri/-/-/-/-/-/editor; 'XX' is not an ISO 3166 country code",
        "countries.tsv; ID/Indonesia/-; 3 columns where 8 are expected",
        "countries.tsv; ID/-/-/-/-/-/-/editor; column 2 is empty",
        "organizations.tsv; a-b/A B/-/-/-/-/252/editor; '252' is not a Wikidata id",
        "organizations.tsv; a b/A B/-/-/-/-/-/editor; 'a b' is not a key",
        "places.tsv; p/P/-/-/ID/city/1.5/-/-/editor; latitude and longitude come together",
        "places.tsv; p/P/-/-/ID/city/91/0/-/editor; not on the Earth",
        "places.tsv; p/P/-/-/ID/city/x/0/-/editor; not a number",
      })
  void aBadRowIsRefusedByFileAndLine(String file, String row, String problem, @TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve(file), "# header\n" + row.replace('/', '\t') + "\n");
    assertThatThrownBy(() -> ReferenceData.load(folder))
        .isInstanceOf(BadReferenceException.class)
        .hasMessageStartingWith(folder.resolve(file) + ":2: ")
        .hasMessageContaining(problem)
        .hasMessageNotContaining("\n");
  }

  @Test
  void aTableSavedByASpreadsheetIsRead(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("countries.tsv"), "\ufeff# header\r\nID\tIndonesia\t\t\t\t\t\teditor\r\n");
    assertThat(ReferenceData.load(folder).named("Indonesia")).hasSize(1);
  }

  @Test
  void aBadOfficeIsRefused(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("persons.tsv"), "a\tA\t-\tID\tPresiden/ID/kemarin/\t-\teditor\n");
    assertThatThrownBy(() -> ReferenceData.load(folder))
        .hasMessage(folder.resolve("persons.tsv") + ":1: not a date: 'kemarin'");
  }

  @Test
  void aKeyThatComesTwiceIsRefused(@TempDir Path folder) throws IOException {
    String row = "ID\tIndonesia\t\t\t\t\t\teditor\n";
    Files.writeString(folder.resolve("countries.tsv"), row + row);
    assertThatThrownBy(() -> ReferenceData.load(folder))
        .hasMessage(folder.resolve("countries.tsv") + ":2: 'ID' is also on line 1");
  }

  @Test
  void aFileThatIsNoTextIsRefused(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("places.tsv"), new byte[] {'a', (byte) 0xff, (byte) 0xfe, '\n'});
    assertThatThrownBy(() -> ReferenceData.load(folder))
        .isInstanceOf(BadReferenceException.class)
        .hasMessageStartingWith(folder.resolve("places.tsv") + ": can't be read as UTF-8 text");
  }

  @Test
  void aFolderWithoutTablesIsRefused(@TempDir Path folder) {
    assertThatThrownBy(() -> ReferenceData.load(folder))
        .isInstanceOf(BadReferenceException.class)
        .hasMessageContaining(folder.toString());
  }
}

package saksi.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest extends ExportedReports {

  @Test
  void aClaimIsARow() {
    List<String> rows = export(ExportFormat.CLAIMS).lines().toList();
    assertThat(rows).hasSize(4);
    assertThat(rows.getFirst()).startsWith("claim,event,relation,agent,agent_label,target,");
    assertThat(rows.get(1))
        .startsWith("http://localhost:3030/claim/a-1,http://localhost:3030/event/")
        .contains(",deploys,http://localhost:3030/country/arvania,")
        .contains(",Belmora,2025-03-03,", ",Actual,", ",500.0,serdadu,", ",0.8,deploys.active/1,")
        .contains(
            ",\"Arvania mengirim 500 serdadu ke Belmora, kata Lina Tarso (a).\",mengirim,0,61");
    assertThat(rows.get(2)).contains("claim/b-1", ",Denied,");
  }

  @Test
  void aNodeAndAnEdgeAreRowsThatNameTheSameEntities() {
    assertThat(export(ExportFormat.NODES).lines().skip(2))
        .containsExactly("http://localhost:3030/country/belmora,Belmora,Country,,,,");
    assertThat(export(ExportFormat.EDGES).lines())
        .first()
        .isEqualTo(
            "source,target,relation,weight,events,articles,actual,planned,possible,denied,confidence,mutual,first,last");
    assertThat(export(ExportFormat.EDGES).lines().skip(1))
        .allMatch(edge ->
            edge.startsWith(
                "http://localhost:3030/country/arvania,http://localhost:3030/country/belmora,"));
  }

  @Test
  void aNameThatIsAFormulaIsGuardedAndQuoted() {
    assertThat(export(ExportFormat.NODES)).contains(",\"'=Arvania <&\"\"\u0001>, 'Raya'\",Country");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+62 21", "-3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\u0000x", "＝1"})
  void aTextThatBeginsAFormulaIsGuarded(String text) {
    assertThat(cell(Column.Type.TEXT, text)).isEqualTo("\"'" + text + '"');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Rusia|Rusia",
        "Korea Utara|Korea Utara",
        "a,b|\"a,b\"",
        "kata \"ya\"|\"kata \"\"ya\"\"\"",
        "a;b|\"a;b\"",
        "^ a^|\" a\"",
        "a=b|\"a=b\"",
        "^a\nb^|^\"a\nb\"^",
        "😀|\"😀\""
      })
  void aTextIsQuotedWhereReadersCouldMistakeIt(String text, String written) {
    assertThat(cell(Column.Type.TEXT, text)).isEqualTo(written);
  }

  @Test
  void aNegativeNumberStaysANumber() {
    assertThat(cell(Column.Type.DECIMAL, "-6.2")).isEqualTo("-6.2");
  }

  private static String cell(Column.Type type, String value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Column<String> column = new Column<>("x", type, java.util.Optional::of);
    CsvTable<String> table = new CsvTable<>(out, List.of(column));
    table.row(value);
    table.end();
    String written = out.toString(UTF_8);
    assertThat(written).endsWith("\r\n");
    return written.substring(0, written.length() - 2);
  }
}

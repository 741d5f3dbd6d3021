package saksi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QueryTest {
  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void open() {
    store = Store.open(folder.resolve("store"));
    try (Batch batch = store.begin()) {
      batch.replace(Reports.name("a"), Reports.graph("a"));
      batch.commit();
    }
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void writesAnAlignedTableWithShortIris() {
    String table =
        answer("SELECT ?e ?name { ?e skos:prefLabel ?name } ORDER BY ?e", ResultFormat.TABLE);
    assertThat(table)
        .isEqualTo(
            """
            e                    name
            ───────────────────  ──────────
            <country/arvania>    Arvania
            <country/belmora>    Belmora
            <person/lina-tarso>  Lina Tarso
            (3 rows)
            """);
  }

  @Test
  void wrapsLongWordsAndCountsWideCharacters() {
    String sparql =
        "SELECT * { VALUES (?a ?b) { ('%s' 1) ('漢字' 2) ('é' 3) } }"
            .formatted("satu dua tiga empat ".repeat(5).strip());
    assertThat(answer(sparql, ResultFormat.TABLE).lines().skip(2))
        .containsExactly(
            "satu dua tiga empat satu dua tiga empat satu dua tiga empat   1",
            "satu dua tiga empat satu dua tiga empat",
            "漢字" + " ".repeat(58) + "2",
            "é" + " ".repeat(61) + "3",
            "(3 rows)");
  }

  @Test
  void saysYesOrNo() {
    assertThat(answer("ASK { ?c a saksi:Claim }", ResultFormat.TABLE)).isEqualTo("yes\n");
    assertThat(answer("ASK { ?c a saksi:Nothing }", ResultFormat.TABLE)).isEqualTo("no\n");
  }

  @ParameterizedTest
  @EnumSource(
      value = ResultFormat.class,
      names = {"CSV", "TSV", "JSON", "XML", "TABLE"})
  void writesRowsInEveryFormatOfTables(ResultFormat format) {
    assertThat(answer("SELECT ?i { ?a dcterms:identifier ?i }", format)).contains("a", "i");
  }

  @ParameterizedTest
  @EnumSource(
      value = ResultFormat.class,
      names = {"TTL", "NT", "RDF", "JSONLD", "JSON", "XML", "TABLE"})
  void writesGraphsInEveryFormatOfGraphs(ResultFormat format) {
    Lang lang =
        switch (format) {
          case NT -> Lang.NTRIPLES;
          case RDF, XML -> Lang.RDFXML;
          case JSONLD, JSON -> Lang.JSONLD;
          case TTL, TABLE, CSV, TSV -> Lang.TURTLE;
        };
    for (String sparql :
        List.of("DESCRIBE <country/arvania>", "CONSTRUCT WHERE { ?c a saksi:Claim }")) {
      String text = answer(sparql, format);
      assertThat(RDFParser.fromString(text, lang).toGraph().isEmpty()).as(text).isFalse();
    }
  }

  @Test
  void refusesAFormatThatCannotHoldTheAnswer() {
    assertThat(fault("SELECT * { }", ResultFormat.TTL)).hasMessageContaining("use table, csv");
    assertThat(fault("DESCRIBE <urn:x>", ResultFormat.CSV)).hasMessageContaining("use ttl, nt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT * { ?s ?p }           | 1 | 18 | unexpected }
          SELECT * {                   | 1 | 10 | the query ends too early
          SELECT * { ?s nope:x ?o }    | 1 | 15 | Unresolved prefixed name: nope:x
          INSERT DATA { <a> <b> <c> }  | 1 |  1 | unexpected INSERT
          SELECT ?x { ?x ?x "y }       | 1 | 23 | unexpected character
          SELECT (?a AS ?a) { ?a ?b ?c } | 0 | 0 | Variable used when already in-scope
          """)
  void saysWhereAQueryIsWrong(String sparql, int line, int column, String reason) {
    QuerySyntaxException fault = fault(sparql, ResultFormat.TABLE);
    assertThat(fault).hasMessageContaining(reason);
    assertThat(List.of(fault.line(), fault.column())).isEqualTo(List.of(line, column));
    assertThat(fault.getMessage()).doesNotContain("\n");
  }

  @Test
  void countsLinesFromTheTop() {
    assertThat(fault("# a question\n\nSELECT * {\n  ?s ?p }", ResultFormat.TABLE))
        .hasMessageStartingWith("line 4, column 9: ");
  }

  private static QuerySyntaxException fault(String sparql, ResultFormat format) {
    return catchThrowableOfType(QuerySyntaxException.class, () -> answer(sparql, format));
  }

  private static String answer(String sparql, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.query(sparql, out, format);
    return out.toString(StandardCharsets.UTF_8);
  }
}

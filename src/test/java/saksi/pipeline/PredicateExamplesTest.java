package saksi.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import saksi.knowledge.Claim;
import saksi.knowledge.Factuality;
import saksi.reader.ArticleReader;
import saksi.reader.ReadResult;

/** Every example sentence of the predicates yields the relation that its row is about. */
class PredicateExamplesTest {
  private static final Path TABLE = Path.of("src/main/resources/saksi/relations/predicates.tsv");

  static Stream<String[]> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t"))
        .map(cells -> new String[] {cells[0], cells[5], cells[cells.length - 1]});
  }

  @ParameterizedTest
  @MethodSource("rows")
  void yieldsWhatItsRowSays(String relation, String factuality, String example) {
    List<Claim> claims =
        claims(example).stream()
            .filter(claim -> claim.event().relation().label().equals(relation))
            .toList();
    assertThat(claims).as(example).isNotEmpty();
    if (!factuality.equals("-")) {
      assertThat(claims)
          .extracting(Claim::factuality)
          .contains(Factuality.valueOf(factuality.toUpperCase(Locale.ROOT)));
    }
  }

  private static List<Claim> claims(String sentence) {
    ByteArrayInputStream in = new ByteArrayInputStream(sentence.getBytes(StandardCharsets.UTF_8));
    ReadResult.Read read = (ReadResult.Read) new ArticleReader().read(in, "example");
    return Extractor.shared().extract(read.article()).claims();
  }
}

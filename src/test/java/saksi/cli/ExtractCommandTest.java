package saksi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  private static final Pattern EVIDENCE =
      Pattern.compile("\"evidence\": \\[(\\d+), (\\d+)], \"quote\": \"((?:[^\"\\\\]|\\\\.)*)\"");
  @TempDir Path temp;

  @Test
  void anArticleIsShownAsTrig() {
    Path file = Articles.in(temp).folder().resolve("kunjungan.txt");
    assertThat(Run.of("extract", file).succeeds().out())
        .contains("<http://localhost:3030/graph/kunjungan>")
        .contains("saksi:Article");
  }

  @Test
  void anArticleIsShownAsJson() {
    Path file = Articles.in(temp).folder().resolve("kunjungan.txt");
    Run run = Run.of("extract", "--format", "json", "--base", "https://contoh.id", file).succeeds();
    assertThat(run.out())
        .startsWith("{\"article\": \"kunjungan\", \"headline\": \"Menlu Jepang Kunjungi Vietnam\"")
        .contains("\"published\": \"2025-02-03\"")
        .contains("\"entities\": [")
        .contains("\"relations\": [");
    assertThat(run.out().lines()).hasSize(1);
  }

  @Test
  void anArticleIsReadFromStandardInput() {
    Run run = Run.with(Articles.VISIT.getBytes(UTF_8), "extract", "--format", "json", "-");
    assertThat(run.succeeds().out()).startsWith("{\"article\": \"stdin\"");
  }

  @Test
  void everyEvidenceIsWhereItSays() {
    String text =
        "Judul: 🦓 Tiba\n\n" + Articles.STRIKE.substring(Articles.STRIKE.indexOf("Rusia"));
    Run run = Run.with(text.getBytes(UTF_8), "extract", "--format", "json", "-").succeeds();
    for (MatchResult found : EVIDENCE.matcher(run.out()).results().toList()) {
      int begin = text.offsetByCodePoints(0, Integer.parseInt(found.group(1)));
      int end = text.offsetByCodePoints(0, Integer.parseInt(found.group(2)));
      assertThat(text.substring(begin, end)).isEqualTo(found.group(3).replace("\\\"", "\""));
    }
  }

  @Test
  void manyArticlesGoToAFolder() throws IOException {
    Articles articles = Articles.in(temp.resolve("articles"));
    articles.write("kosong.txt", new byte[0]);
    Path out = temp.resolve("out");
    Run run = Run.of("extract", "--format", "json", "--out", out, articles.folder());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("saksi: ").contains("kosong.txt is empty");
    try (var files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("kunjungan.json", "serangan.json");
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() {
    Path file = Articles.in(temp).folder().resolve("kunjungan.txt");
    Run.of("extract", "--out", file, file).failsSaying(file.toString());
  }

  @Test
  void aFileThatCannotBeReadIsNamed() {
    Run.of("extract", temp.resolve("tiada.txt")).failsSaying("tiada.txt does not exist");
    Run.with(new byte[0], "extract", "-").failsSaying("is empty");
    Run.of("extract", temp).failsSaying("no article in " + temp);
  }
}

package saksi.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import saksi.reader.ReadResult.Problem;
import saksi.reader.ReadResult.Read;
import saksi.reader.ReadResult.Unreadable;

class LanguagesTest {
  private static final String ENGLISH =
      "The minister arrived in the capital on Monday and met with the president for two hours.\n";

  @ParameterizedTest
  @CsvFileSource(resources = "language-sentences.tsv", delimiter = '\t')
  void aSentenceIsInItsLanguage(String code, String sentence) {
    assertThat(new Languages().of(sentence)).contains(code);
  }

  @Test
  void fewWordsDoNotTell() {
    assertThat(new Languages().of("The king of Eswatini")).isEmpty();
    assertThat(new Languages().of("")).isEmpty();
  }

  @Test
  void anArticleInAnotherLanguageIsLeftOutUnlessAllAreAskedFor() {
    Unreadable refused = (Unreadable) read(ENGLISH, false);
    assertThat(refused.problem()).isEqualTo(Problem.OTHER_LANGUAGE);
    assertThat(refused.message()).isEqualTo("a is neither Indonesian nor Malay: en");
    assertThat(((Read) read(ENGLISH, true)).article().language()).isEqualTo("en");
  }

  private static ReadResult read(String text, boolean anyLanguage) {
    List<ReadResult> results = new ArrayList<>();
    new ArticleReader(ReaderOptions.usual().withAnyLanguage(anyLanguage))
        .read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            "a",
            document -> results.add(document.read()));
    return results.getFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds/articles", "../shared/seeds", "../shared/corpus"})
  void everyKnownArticleIsIndonesian(Path folder) throws IOException {
    assumeTrue(Files.isDirectory(folder), folder + " is not here");
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).toList();
      assertThat(texts).isNotEmpty();
      for (Path text : texts) {
        assertThat(new ArticleReader().read(text))
            .isInstanceOfSatisfying(
                Read.class, read -> assertThat(read.article().language()).isEqualTo("id"));
      }
    }
  }
}

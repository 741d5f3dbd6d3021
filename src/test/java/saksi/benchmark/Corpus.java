package saksi.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import saksi.reader.ArticleFiles;
import saksi.reader.ArticleReader;
import saksi.reader.ReadResult;
import saksi.text.Article;

/** The articles to measure with: those of {@code ../shared/corpus}, or else some of our own. */
final class Corpus {
  private static final Path SHARED = Path.of("../shared/corpus");
  private static final int OWN = 50;
  private static final String PARAGRAPH =
      """
      Menteri Luar Negeri Norwegia Espen Barth Eide bertemu Presiden Mesir Abdel Fattah el-Sisi di \
      Kairo pada Senin (3/2/2025). "Norwegia mendukung gencatan senjata di Gaza," kata Eide.
      Pasukan Rusia dilaporkan menyerang pelabuhan Odesa dengan sedikitnya 20 drone. Ukraina \
      membantah bahwa serangan itu mengenai depo senjata dan meminta NATO mengirim bantuan.
      Pemerintah Jepang mengecam uji coba rudal Korea Utara, sementara China menyerukan dialog.
      """;

  private Corpus() {}

  static List<Article> articles() throws IOException {
    List<ReadResult> results = new ArrayList<>();
    if (Files.isDirectory(SHARED)) {
      for (Path file : ArticleFiles.find(List.of(SHARED))) {
        results.add(new ArticleReader().read(file));
      }
    } else {
      byte[] bytes = ("Judul: Berita\n\n" + PARAGRAPH.repeat(4)).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < OWN; i++) {
        results.add(new ArticleReader().read(new ByteArrayInputStream(bytes), "own-" + i));
      }
    }
    return results.stream()
        .filter(ReadResult.Read.class::isInstance)
        .map(ReadResult.Read.class::cast)
        .map(ReadResult.Read::article)
        .toList();
  }
}

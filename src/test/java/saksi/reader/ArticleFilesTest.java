package saksi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {
  @TempDir Path folder;

  @Test
  void aFolderGivesItsArticlesInOrderWithAllBelow() throws IOException {
    write("b.txt");
    write("a/z.TXT");
    write("a/tabel.tsv");
    write(".git/c.txt");
    write("a/.simpan.txt");
    assertThat(ArticleFiles.find(List.of(folder)))
        .containsExactly(folder.resolve("a/z.TXT"), folder.resolve("b.txt"));
  }

  @Test
  void whatIsNamedTwiceIsTakenOnce() throws IOException {
    Path file = write("b.txt");
    assertThat(ArticleFiles.find(List.of(file, folder, folder.resolve("./b.txt"))))
        .containsExactly(file);
  }

  @Test
  void aNamedFileIsTakenWhateverItIs() {
    Path missing = folder.resolve("tiada.pdf");
    assertThat(ArticleFiles.find(List.of(missing))).containsExactly(missing);
  }

  @Test
  void aFolderWithoutArticlesGivesNothing() {
    assertThat(ArticleFiles.find(List.of(folder))).isEmpty();
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "Isi");
  }
}

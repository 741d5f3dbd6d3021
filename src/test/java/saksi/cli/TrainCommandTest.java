package saksi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shipped models are what the command learns from the shared folders. Learning takes minutes,
 * so that this is shown only on demand: {@code mvn -Dsaksi.train=true -Dtest=TrainCommandTest
 * test}.
 */
class TrainCommandTest {
  private static final Path SHARED = Path.of("../shared");
  private static final Path RESOURCES = Path.of("src/main/resources/saksi");
  private static final Path LESSONS = Path.of("src/main/lessons/relations");

  @TempDir Path temp;

  @Test
  void namesAreAsShipped() throws IOException {
    Path out = learned("names", SHARED.resolve("data/ner"), SHARED.resolve("corpus/train"));
    assertThat(out).hasSameBinaryContentAs(RESOURCES.resolve("names/names.model"));
  }

  @Test
  void theParserIsAsShipped() throws IOException {
    Path treebanks = SHARED.resolve("data/ud");
    Path out =
        learned(
            "parser",
            treebanks.resolve("id_csui-ud-train.conllu"),
            treebanks.resolve("id_pud-ud.conllu"),
            treebanks.resolve("id_gsd-ud-dev.conllu"));
    assertThat(out).hasSameBinaryContentAs(RESOURCES.resolve("language/parser.model"));
  }

  @Test
  void relationsAreAsShipped() throws IOException {
    Path out = learned("relations", SHARED.resolve("corpus/train"), LESSONS);
    assertThat(out).hasSameBinaryContentAs(RESOURCES.resolve("relations/relation-model.tsv"));
  }

  @Test
  void lessonsAloneGiveTheSameModelTwice() throws IOException {
    Path lessons = Files.createDirectory(temp.resolve("lessons"));
    Files.copy(LESSONS.resolve("deploys.txt"), lessons.resolve("deploys.txt"));
    Path one = temp.resolve("one.tsv");
    Path two = temp.resolve("two.tsv");
    Run run = Run.of("train", "relations", "--from", lessons, "--out", one).succeeds();
    Run.of("train", "relations", "--from", lessons, "--out", two).succeeds();
    assertThat(run.out()).startsWith("Learned from 0 articles, ").contains(" candidates; ");
    assertThat(one).hasSameBinaryContentAs(two).content().startsWith("# Weights");
  }

  @Test
  void saysWhatCannotBeLearnedFrom() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("empty"));
    for (String kind : new String[] {"names", "parser", "relations"}) {
      Run.of("train", kind, "--from", empty, "--out", temp.resolve("m"))
          .failsSaying("nothing to learn from in " + empty);
    }
    Files.writeString(empty.resolve("broken.txt"), "[C:Rusia] maju\tmarches(Rusia)\n");
    Run.of("train", "relations", "--from", empty, "--out", temp.resolve("m"))
        .failsSaying("broken.txt:1: not a relation");
  }

  private Path learned(String kind, Path... from) {
    assumeTrue(Boolean.getBoolean("saksi.train"), "takes minutes; ask with -Dsaksi.train=true");
    assumeTrue(Files.isDirectory(SHARED), "no ../shared to learn from");
    Path out = temp.resolve(kind);
    Object[] words = new Object[4 + 2 * from.length];
    words[0] = "train";
    words[1] = kind;
    words[2] = "--out";
    words[3] = out;
    for (int i = 0; i < from.length; i++) {
      words[4 + 2 * i] = "--from";
      words[5 + 2 * i] = from[i];
    }
    Run.of(words).succeeds();
    return out;
  }
}

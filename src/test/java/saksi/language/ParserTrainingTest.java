package saksi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import saksi.text.Token;

/** Learns from {@code small.conllu}, sentences of our own. */
class ParserTrainingTest {

  @Test
  void readsTreebanksAsOurTokens() throws Exception {
    List<Parse> parses = ParserTraining.read(treebank());
    assertThat(parses).hasSize(4);
    Parse clitic = parses.get(0);
    assertThat(forms(clitic)).containsExactly("Dewan", "menyetujuinya", "kemarin", ".");
    assertThat(clitic.heads()).containsExactly(1, Parse.ROOT, 1, 1);
    Parse hyphen = parses.get(2);
    assertThat(forms(hyphen)).containsExactly("Perbatasan", "Chad", "-", "Sudan", "ditutup", ".");
    assertThat(hyphen.heads()).containsExactly(4, 0, 1, 1, Parse.ROOT, 4);
    assertThat(hyphen.labels())
        .containsExactly("nsubj:pass", "nmod", "punct", "flat:name", "root", "punct");
  }

  @Test
  void makesTreebanksAgree() throws Exception {
    Parse passive = ParserTraining.read(treebank()).get(1);
    assertThat(passive.labels())
        .containsExactly("nsubj:pass", "det", "root", "case", "obl:agent", "nmod", "punct");
  }

  @Test
  void makesHeadlinesOfSentences() throws Exception {
    Parse sentence = ParserTraining.read(treebank()).get(3);
    Parse headline = new Headlines(Morphology.load()).of(sentence).getFirst();
    assertThat(forms(headline)).containsExactly("Negara-negara", "Kecil", "Tolak", "Usulan");
    assertThat(headline.heads()).containsExactly(2, 0, Parse.ROOT, 2);
  }

  @Test
  void hangsCrossingWordsHigher() {
    assertThat(Projectivity.projective(new int[] {2, 3, 3, 4})).containsExactly(3, 3, 3, 4);
    assertThat(Projectivity.projective(new int[] {1, 3, 1})).containsExactly(1, 3, 1);
  }

  @Test
  void learnsTheSameBytesTwice() throws Exception {
    byte[] model = trained();
    assertThat(trained()).isEqualTo(model);
    Parser parser = new Parser(ParserModel.read(new ByteArrayInputStream(model)));
    for (Parse parse : ParserTraining.read(treebank())) {
      assertThat(parser.parse(parse.sentence()).tags()).isEqualTo(parse.tags());
    }
  }

  private static byte[] trained() throws IOException, URISyntaxException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ParserTraining.train(List.of(treebank()), out);
    return out.toByteArray();
  }

  private static Path treebank() throws URISyntaxException {
    return Path.of(ParserTrainingTest.class.getResource("small.conllu").toURI());
  }

  private static List<String> forms(Parse parse) {
    return parse.sentence().tokens().stream().map(Token::form).toList();
  }
}

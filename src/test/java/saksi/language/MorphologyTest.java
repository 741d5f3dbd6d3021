package saksi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MorphologyTest {
  private static final Morphology MORPHOLOGY = Morphology.load();

  /** Each line of {@code morphology.tsv}: word, root, prefix, suffix, clitic, particle, voice. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "morphology.tsv",
      delimiter = '\t',
      emptyValue = "",
      commentCharacter = '#')
  void takesWordsApart(
      String word,
      String root,
      String prefix,
      String suffix,
      String clitic,
      String particle,
      Voice voice) {
    Analysis analysis = MORPHOLOGY.analyse(word);
    assertThat(analysis)
        .isEqualTo(
            new Analysis(
                root,
                analysis.known(),
                part(prefix),
                part(suffix),
                part(clitic),
                part(particle),
                word.contains("-")));
    assertThat(analysis.voice()).isEqualTo(voice);
  }

  private static String part(String cell) {
    return cell.equals("-") ? "" : cell;
  }

  @Test
  void knowsItsRootsAndGuessesOthers() {
    assertThat(MORPHOLOGY.isRoot("serang")).isTrue();
    assertThat(MORPHOLOGY.analyse("menyerang").known()).isTrue();
    Analysis guess = MORPHOLOGY.analyse("menggoblinkan");
    assertThat(guess.known()).isFalse();
    assertThat(guess.root()).isEqualTo("goblin");
  }

  @Test
  void analysesAnyString() {
    Random random = new Random(7);
    String letters = "abdegikmnoprstuy-ANG'0 😀";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int k = random.nextInt(14); k >= 0; k--) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertThat(MORPHOLOGY.analyse(word.toString()).root()).isNotEmpty();
    }
  }
}

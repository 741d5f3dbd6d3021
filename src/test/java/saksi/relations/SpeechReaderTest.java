package saksi.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saksi.knowledge.Entity;

class SpeechReaderTest {

  /** Who says, at the innermost, what the last sentence's trigger names. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "[P:Ana Berg] mengatakan [C:Chad] menyerang [C:Sudan]. | menyerang | Ana Berg",
        "\"[C:Chad] menyerang [C:Sudan],\" kata [P:Ana Berg]. | menyerang | Ana Berg",
        "[C:Chad] menyerang [C:Sudan], ujar Menteri Luar Negeri [P:Ana Berg]. | menyerang | Ana"
            + " Berg",
        "Menurut [O:NATO], [C:Chad] menyerang [C:Sudan]. | menyerang | NATO",
        "[C:Chad] menyerang [C:Sudan], menurut [O:NATO]. | menyerang | NATO",
        "[P:Ana Berg] mengklaim bahwa [C:Chad] menyerang [C:Sudan]. | menyerang | Ana Berg",
        "\"Kami menunggu,\" kata [P:Ana Berg]. \"[C:Chad] menyerang [C:Sudan],\" katanya."
            + " | menyerang | Ana Berg",
        "\"Kami menunggu,\" kata [P:Ana Berg]. \"[C:Chad] menyerang [C:Sudan],\" imbuhnya."
            + " | menyerang | Ana Berg",
        "\"Kami menunggu,\" kata [P:Ana Berg]. \"[C:Chad] menyerang [C:Sudan].\""
            + " | menyerang | Ana Berg",
        "\"Kami tahu,\" kata [P:Ana Berg]. [C:Chad] disebut menyerang [C:Sudan]."
            + " | menyerang | Ana Berg",
        "[C:Chad] menyerang [C:Sudan]. | menyerang | -",
        "[O:Reuters] melaporkan [C:Chad] menyerang [C:Sudan]. | menyerang | -",
        "[O:NATO] menyebut [P:Ana Berg] mengakui [C:Chad] menyerang [C:Sudan]."
            + " | menyerang | Ana Berg",
      })
  void findsWhoSaysIt(String text, String word, String speaker) {
    Marked marked = Marked.of(text);
    Trigger trigger = marked.trigger(word);
    String found =
        new SpeechReader()
            .read(marked.settings()).getLast().stream()
                .filter(speech -> speech.contains(trigger.begin()))
                .min(Comparator.comparingInt(Speech::length))
                .map(Speech::speakers)
                .map(List::getFirst)
                .map(Entity::name)
                .orElse("-");
    assertThat(found).isEqualTo(speaker);
  }
}

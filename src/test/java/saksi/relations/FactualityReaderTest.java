package saksi.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saksi.knowledge.Factuality;

class FactualityReaderTest {
  private static final Context PLAIN = new Context(false, false, "none", "none", "none");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[C:Chad] menyerang [C:Sudan]. | menyerang | ACTUAL",
        "[C:Chad] tidak menyerang [C:Sudan]. | menyerang | DENIED",
        "[C:Chad] belum pernah menyerang [C:Sudan]. | menyerang | DENIED",
        "[C:Chad] tidak hanya menyerang [C:Sudan]. | menyerang | ACTUAL",
        "[C:Chad] tidak lagi menyerang [C:Sudan]. | menyerang | ACTUAL",
        "[C:Chad] membantah telah menyerang [C:Sudan]. | menyerang | DENIED",
        "[C:Chad] membantah bahwa pasukannya menyerang [C:Sudan]. | menyerang | DENIED",
        "[C:Chad] akan menyerang [C:Sudan]. | menyerang | PLANNED",
        "[C:Chad] berencana menyerang [C:Sudan]. | menyerang | PLANNED",
        "[C:Chad] dikabarkan menyerang [C:Sudan]. | menyerang | POSSIBLE",
        "[C:Chad] dikabarkan akan menyerang [C:Sudan]. | menyerang | POSSIBLE",
        "[C:Chad] mungkin menyerang [C:Sudan]. | menyerang | POSSIBLE",
        "Jika [C:Chad] menyerang [C:Sudan], warga mengungsi. | menyerang | POSSIBLE",
        "Pertemuan [C:Chad] dan [C:Sudan] belum terjadi. | pertemuan | DENIED",
        "[C:Chad] mengundang [C:Sudan]. | mengundang | PLANNED",
        "Pertemuan [C:Chad] dan [C:Sudan] akan digelar Mei. | pertemuan | PLANNED",
        "Kesepakatan [C:Chad] dan [C:Sudan] hampir tercapai. | kesepakatan | PLANNED",
        "Kesepakatan [C:Chad] dan [C:Sudan] tak kunjung tercapai. | kesepakatan | DENIED",
        "[C:Chad] berada di sana untuk bertemu [C:Sudan]. | bertemu | PLANNED",
        "[C:Chad] belum bicara setelah menyerang [C:Sudan]. | menyerang | ACTUAL",
      })
  void readsHowAnEventIsMeant(String text, String word, Factuality factuality) {
    Trigger trigger = Marked.of(text).trigger(word);
    assertThat(new FactualityReader().read(trigger, PLAIN).factuality()).isEqualTo(factuality);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[C:Chad] akan menyerang [C:Sudan]. | 1",
        "[C:Chad] membantah telah menyerang [C:Sudan]. | 1",
        "[C:Chad] menyerang [C:Sudan]. | -1",
      })
  void namesTheWordThatSaysSo(String text, int token) {
    Trigger trigger = Marked.of(text).trigger("menyerang");
    assertThat(new FactualityReader().read(trigger, PLAIN).cue().orElse(-1)).isEqualTo(token);
  }

  @ParameterizedTest
  @CsvSource({"true, POSSIBLE", "false, ACTUAL"})
  void aHeadlineThatAsksIsUnsure(boolean headline, Factuality factuality) {
    Trigger trigger = Marked.of("[C:Chad] Menyerang [C:Sudan]?").trigger("menyerang");
    Context context = new Context(headline, false, "none", "none", "none");
    assertThat(new FactualityReader().read(trigger, context).factuality()).isEqualTo(factuality);
  }
}

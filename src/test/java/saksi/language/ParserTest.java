package saksi.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saksi.text.Sentence;
import saksi.text.Text;

class ParserTest {
  private static Parser parser;

  @BeforeAll
  static void load() {
    parser = Parser.load();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pelabuhan itu diserang oleh pasukan Rusia pada hari Senin. | Pelabuhan | nsubj:pass |"
            + " diserang",
        "Pelabuhan itu diserang oleh pasukan Rusia pada hari Senin. | pasukan | obl:agent |"
            + " diserang",
        "India dan Pakistan membahas perdagangan dan keamanan. | India | nsubj | membahas",
        "India dan Pakistan membahas perdagangan dan keamanan. | Pakistan | conj | India",
        "India dan Pakistan membahas perdagangan dan keamanan. | perdagangan | obj | membahas",
        "India dan Pakistan membahas perdagangan dan keamanan. | keamanan | conj | perdagangan",
        "Kapal perang yang menembakkan rudal itu kembali ke pangkalan. | menembakkan | acl:relcl |"
            + " Kapal",
        "Kapal perang yang menembakkan rudal itu kembali ke pangkalan. | rudal | obj | menembakkan",
        "Menteri Luar Negeri Turki, Hakan Fidan, menegaskan dukungan negaranya. | Hakan | appos |"
            + " Menteri",
        "Menteri Luar Negeri Turki, Hakan Fidan, menegaskan dukungan negaranya. | Fidan | flat:name"
            + " | Hakan",
        "Menteri Luar Negeri Turki, Hakan Fidan, menegaskan dukungan negaranya. | Menteri | nsubj |"
            + " menegaskan",
        "Jokowi mengatakan bahwa Indonesia siap mengirim bantuan ke Gaza. | siap | ccomp |"
            + " mengatakan",
        "Jokowi mengatakan bahwa Indonesia siap mengirim bantuan ke Gaza. | Indonesia | nsubj |"
            + " siap",
      })
  void findsHeadAndRelation(String text, String word, String label, String head) {
    Parse parse = parser.parse(sentence(text));
    int index = index(parse, word);
    assertThat(parse.labels().get(index)).isEqualTo(label);
    assertThat(parse.form(parse.heads().get(index))).isEqualTo(head);
  }

  /** Verbs of headlines have no {@code meN-}, and every word has a capital. */
  @Test
  void readsHeadlines() {
    List<String> lines = Words.lines(ParserTest.class, "headlines.tsv");
    long right = lines.stream().map(line -> line.split("\t")).filter(this::isRead).count();
    assertThat(right).isGreaterThanOrEqualTo(lines.size() * 88 / 100);
  }

  private boolean isRead(String[] line) {
    Parse parse = parser.parse(sentence(line[0]));
    int word = index(parse, line[1]);
    int head = parse.heads().get(word);
    return parse.labels().get(word).equals(line[2])
        && (head == Parse.ROOT ? line[3].equals("-") : parse.form(head).equals(line[3]));
  }

  @Test
  void tagsNamesNumbersAndVerbs() {
    Parse parse = parser.parse(sentence("Volodymyr Zelensky bertemu 12 duta besar di Kyiv."));
    assertThat(parse.tags())
        .isEqualTo(
            List.of("PROPN", "PROPN", "VERB", "NUM", "NOUN", "ADJ", "ADP", "PROPN", "PUNCT"));
  }

  @Test
  void hasOneRootAndNoCycle() {
    Parse parse =
        parser.parse(sentence("Ia pergi, kata mereka; namun Prancis, juga Jerman, diam."));
    assertThat(parse.heads().stream().filter(head -> head == Parse.ROOT)).hasSize(1);
    for (int word = 0; word < parse.size(); word++) {
      int above = word;
      for (int steps = 0; steps <= parse.size() && above != Parse.ROOT; steps++) {
        above = parse.heads().get(above);
      }
      assertThat(above).isEqualTo(Parse.ROOT);
    }
  }

  @Test
  void readsTheSameTwice() {
    Sentence sentence = sentence("Rusia tolak usulan gencatan senjata yang diajukan Ukraina");
    Parse once = parser.parse(sentence);
    Parse again = Parser.load().parse(sentence);
    assertThat(again.tags()).isEqualTo(once.tags());
    assertThat(again.heads()).isEqualTo(once.heads());
    assertThat(again.labels()).isEqualTo(once.labels());
  }

  @ParameterizedTest
  @CsvSource({"'.'", "'…'", "'a'", "'😀 😀'", "'5'", "')('"})
  void readsAnything(String text) {
    assertThat(parser.parse(sentence(text)).heads()).contains(Parse.ROOT);
  }

  private static int index(Parse parse, String word) {
    for (int i = 0; i < parse.size(); i++) {
      if (parse.form(i).equals(word)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no word " + word);
  }

  private static Sentence sentence(String string) {
    Text text = new Text(string);
    return new Sentence(1, text.all(), new Tokenizer().tokens(text, text.all()));
  }
}

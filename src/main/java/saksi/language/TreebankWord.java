package saksi.language;

import java.util.ArrayList;
import java.util.List;
import saksi.text.Span;
import saksi.text.Text;

/**
 * A syntactic word of a treebank.
 *
 * @param form the word as the treebank writes it
 * @param lemma its dictionary form
 * @param tag its part of speech
 * @param head the index of its head among the sentence's words, -1 for the root
 * @param label its relation to the head
 * @param place where the word, or the longer token it is a part of, stands in the sentence's text
 */
record TreebankWord(String form, String lemma, String tag, int head, String label, Span place) {

  /** The words of a CoNLL-U block; none when its forms are not those of the text. */
  static List<TreebankWord> words(List<String> block, Text text) {
    List<TreebankWord> words = new ArrayList<>();
    int unit = 0;
    int partsUntil = 0;
    Span place = new Span(0, 0);
    for (String line : block) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("#") || cells[0].contains(".")) {
        continue;
      }
      boolean range = cells[0].contains("-");
      int number = Integer.parseInt(cells[0].replaceFirst(".*-", ""));
      if (range || number > partsUntil) {
        int begin = text.string().indexOf(cells[1], unit);
        if (begin < 0 || !text.string().substring(unit, begin).isBlank()) {
          return List.of();
        }
        unit = begin + cells[1].length();
        place = text.span(begin, unit);
        partsUntil = range ? number : partsUntil;
      }
      if (!range) {
        int head = Integer.parseInt(cells[6]) - 1;
        words.add(new TreebankWord(cells[1], cells[2], cells[3], head, cells[7], place));
      }
    }
    return words;
  }
}

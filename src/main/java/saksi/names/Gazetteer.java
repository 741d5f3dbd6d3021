package saksi.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import saksi.knowledge.EntityType;
import saksi.language.Tokenizer;
import saksi.language.Words;
import saksi.reference.KnownEntity;
import saksi.reference.ReferenceData;
import saksi.text.Text;
import saksi.text.Token;

/** Names known beforehand, found in token sequences, the longest first. */
final class Gazetteer {
  /** The bits of a mark that say the types of its name; those above say the position in it. */
  static final int TYPE_BITS = 4;

  private static final int PREFIX = 1 << 30;
  private final Map<Long, Integer> entries = new HashMap<>();

  private Gazetteer() {}

  /** The names of the reference data and those of {@code known-names.tsv}. */
  static Gazetteer of(ReferenceData reference) {
    Gazetteer gazetteer = new Gazetteer();
    for (KnownEntity entity : reference.all()) {
      entity.names().forEach(name -> gazetteer.add(name, entity.type()));
    }
    for (String line : Words.lines(Gazetteer.class, "known-names.tsv")) {
      String[] cells = line.split("\t");
      gazetteer.add(cells[1], EntityType.valueOf(cells[0]));
    }
    return gazetteer;
  }

  /** Adds a name; words that are written small in it must be so in the text. */
  private void add(String name, EntityType type) {
    Text text = new Text(name);
    List<Token> tokens = new Tokenizer().tokens(text, text.all());
    long hash = 0;
    for (int i = 0; i < tokens.size(); i++) {
      hash = step(hash, tokens.get(i).form().hashCode());
      int mask = i == tokens.size() - 1 ? 1 << type.ordinal() : PREFIX;
      entries.merge(hash, mask, (a, b) -> a | b);
    }
  }

  /**
   * For each word, how it stands in a known name: 0 in none, else the name's types (the lowest four
   * bits) and the word's position in it (the next two).
   */
  int[] marks(Word[] words) {
    int[] marks = new int[words.length];
    int i = 0;
    while (i < words.length) {
      i = words[i].isLetters() || words[i].caps() == Word.NUMBER ? mark(words, i, marks) : i + 1;
    }
    return marks;
  }

  private int mark(Word[] words, int begin, int[] marks) {
    long hash = 0;
    int end = begin;
    int types = 0;
    for (int i = begin; i < words.length; i++) {
      hash = step(hash, words[i].form());
      int mask = entries.getOrDefault(hash, 0);
      if ((mask & ~PREFIX) != 0) {
        end = i + 1;
        types = mask & ~PREFIX;
      }
      if ((mask & PREFIX) == 0) {
        break;
      }
    }
    for (int i = begin; i < end; i++) {
      marks[i] = types | position(begin, i, end) << TYPE_BITS;
    }
    return Math.max(end, begin + 1);
  }

  private static int position(int begin, int i, int end) {
    if (end - begin == 1) {
      return Tag.ONLY;
    }
    if (i == begin) {
      return Tag.FIRST;
    }
    return i == end - 1 ? Tag.LAST : Tag.INSIDE;
  }

  private static long step(long hash, int form) {
    return (hash + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L + form * 0x94D049BB133111EBL;
  }
}

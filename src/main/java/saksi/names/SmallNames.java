package saksi.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import saksi.knowledge.EntityType;
import saksi.language.Words;

/** Finds names that the text writes small: <i>pejabat gedung putih</i>. */
final class SmallNames {

  /** A name's words in lower case. */
  private record Phrase(EntityType type, String[] words) {}

  private static final List<Phrase> PHRASES =
      Words.lines(SmallNames.class, "small-names.tsv").stream()
          .map(line -> line.split("\t"))
          .map(cells -> new Phrase(EntityType.valueOf(cells[0]), cells[1].split(" ")))
          .toList();

  private SmallNames() {}

  /** The names with those added; a found name inside one gives way. */
  static List<Name> complete(Line line, List<Name> names) {
    List<Name> all = new ArrayList<>(names);
    for (Phrase phrase : PHRASES) {
      for (int i = 0; i + phrase.words().length <= line.size(); i++) {
        if (stands(phrase, line, i)) {
          add(new Name(line.sentence(), i, i + phrase.words().length, phrase.type()), all);
        }
      }
    }
    all.sort(Comparator.comparingInt(Name::begin));
    return all;
  }

  private static boolean stands(Phrase phrase, Line line, int begin) {
    for (int i = 0; i < phrase.words().length; i++) {
      Word word = line.words()[begin + i];
      String wanted = phrase.words()[i];
      boolean alike = word.lower() == wanted.hashCode();
      if (!alike || !word.text().toLowerCase(Locale.ROOT).equals(wanted)) {
        return false;
      }
    }
    return line.words()[begin].caps() == Word.SMALL;
  }

  private static void add(Name added, List<Name> all) {
    List<Name> met =
        all.stream().filter(n -> n.begin() < added.end() && added.begin() < n.end()).toList();
    if (met.stream().allMatch(n -> added.begin() <= n.begin() && n.end() <= added.end())) {
      all.removeAll(met);
      all.add(added);
    }
  }
}

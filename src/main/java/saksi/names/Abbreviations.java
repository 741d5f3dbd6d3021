package saksi.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saksi.knowledge.EntityType;
import saksi.language.Words;

/**
 * Finds bodies whose abbreviation stands in brackets behind them, and the abbreviation: <i>Badan
 * Nasional Sungai dan Danau (BNSD)</i>.
 */
final class Abbreviations {
  private static final Set<String> KINDS =
      Set.copyOf(Words.lines(Abbreviations.class, "kinds-of-bodies.txt"));
  private static final int SHORTEST = 3;
  private final int bodyWord;

  Abbreviations(WordClasses classes) {
    this.bodyWord = classes.bit("orghead");
  }

  /** The names with those added that an abbreviation shows. */
  List<Name> complete(Line line, List<Name> names) {
    List<Name> all = new ArrayList<>(names);
    for (int i = 2; i + 1 < line.size(); i++) {
      boolean bracketed =
          line.words()[i].caps() == Word.ALL_CAPITALS
              && line.words()[i - 1].text().equals("(")
              && line.words()[i + 1].text().equals(")");
      if (bracketed) {
        complete(line, i, all);
      }
    }
    all.sort(Comparator.comparingInt(Name::begin));
    return all;
  }

  private void complete(Line line, int abbreviation, List<Name> all) {
    int end = abbreviation - 1;
    boolean afterBody =
        all.stream().anyMatch(n -> n.end() == end && n.type() == EntityType.ORGANIZATION);
    int begin = beginOfBody(line, abbreviation);
    if (!afterBody && begin >= 0) {
      all.removeIf(n -> n.begin() < end && n.end() > begin);
      all.add(new Name(line.sentence(), begin, end, EntityType.ORGANIZATION));
    }
    if ((afterBody || begin >= 0) && all.stream().noneMatch(n -> holds(n, abbreviation))) {
      all.add(new Name(line.sentence(), abbreviation, abbreviation + 1, EntityType.ORGANIZATION));
    }
  }

  private static boolean holds(Name name, int token) {
    return name.begin() <= token && token < name.end();
  }

  /** Where the words begin whose initials are the abbreviation's letters; -1 if nowhere. */
  private int beginOfBody(Line line, int abbreviation) {
    String letters = line.words()[abbreviation].text();
    int left = letters.length();
    int at = abbreviation - 1;
    while (left > 0 && at > 0 && letters.length() >= SHORTEST) {
      Word word = line.words()[--at];
      if (word.isNameLike() && word.text().charAt(0) == letters.charAt(left - 1)) {
        left--;
      } else if (word.caps() != Word.SMALL) {
        return -1;
      }
    }
    return left == 0 && line.words()[at].is(bodyWord) && !isKind(line, at) ? at : -1;
  }

  /** Where the words begin, none of which says a body, whose initials these are; -1 if nowhere. */
  int beginOfNobody(Line line, int abbreviation) {
    String letters = line.words()[abbreviation].text();
    int left = letters.length();
    int at = abbreviation - 1;
    boolean body = false;
    while (left > 0 && at > 0 && line.words()[at - 1].isLetters()) {
      Word word = line.words()[--at];
      body |= word.is(bodyWord);
      if (Character.toUpperCase(word.text().charAt(0)) == letters.charAt(left - 1)) {
        left--;
      } else if (word.caps() != Word.SMALL) {
        return -1;
      }
    }
    return left == 0 && (!body || isKind(line, at)) ? at : -1;
  }

  /** Whether a phrase begins at a token that says a kind of bodies. */
  boolean isKind(Line line, int begin) {
    String rest =
        Stream.of(line.words())
            .skip(begin)
            .map(word -> word.text().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    return KINDS.stream().anyMatch(rest::startsWith);
  }
}

package saksi.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import saksi.knowledge.EntityType;

/**
 * Makes an article's names agree with each other: what is a name in most of its places is one in
 * all.
 */
final class Consistency {

  /** How often a sequence of words was taken for a name of each type, and how often for none. */
  private static final class Count {
    final int[] types = new int[EntityType.values().length];
    int none;
    boolean sure;

    int sum() {
      return Arrays.stream(types).sum();
    }

    EntityType best() {
      int best = 0;
      for (int i = 1; i < types.length; i++) {
        best = types[i] > types[best] ? i : best;
      }
      return EntityType.values()[best];
    }
  }

  private static final int LONGEST = 8;
  private static final int MOSTLY = 2;
  private final Map<String, Count> counts = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  private Consistency() {}

  /** The names of each line with those added that are names elsewhere. */
  static List<List<Name>> of(List<Line> lines, List<List<Name>> found) {
    Consistency consistency = new Consistency();
    for (List<Name> names : found) {
      names.forEach(consistency::count);
    }
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      found.get(i).forEach(name -> consistency.countParts(line, name));
    }
    for (int i = 0; i < lines.size(); i++) {
      consistency.countNone(lines.get(i), found.get(i));
    }
    List<List<Name>> names = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      names.add(consistency.complete(lines.get(i), found.get(i)));
    }
    return names;
  }

  private void count(Name name) {
    counts.computeIfAbsent(key(name), k -> new Count()).types[name.type().ordinal()]++;
    firstWords.add(name.sentence().form(name.begin()));
  }

  /** A person is later named by a part of the name alone, a body by its abbreviation. */
  private void countParts(Line line, Name name) {
    if (name.type() == EntityType.PERSON && name.end() - name.begin() > 1) {
      countPart(line.words()[name.end() - 1]);
      countPart(line.words()[name.begin()]);
    }
    boolean abbreviation =
        name.type() == EntityType.ORGANIZATION
            && name.end() - name.begin() == 1
            && name.begin() > 0
            && line.words()[name.begin() - 1].text().equals("(")
            && line.words()[name.begin()].caps() == Word.ALL_CAPITALS;
    if (abbreviation) {
      counts.computeIfAbsent(key(name), k -> new Count()).sure = true;
    }
  }

  private void countPart(Word word) {
    boolean telling =
        word.caps() == Word.CAPITALISED
            && word.text().length() > 2
            && word.classes() == 0
            && (word.known() & (Word.COMMON | Word.COMMON_STEM)) == 0;
    if (telling) {
      firstWords.add(word.text());
      Count count = counts.computeIfAbsent(word.text() + " ", k -> new Count());
      count.types[EntityType.PERSON.ordinal()]++;
      count.sure = true;
    }
  }

  private static String key(Name name) {
    StringBuilder key = new StringBuilder();
    for (int i = name.begin(); i < name.end(); i++) {
      key.append(name.sentence().form(i)).append(' ');
    }
    return key.toString();
  }

  private interface Visitor {
    void visit(int begin, int end, Count count);
  }

  private void visit(Line line, List<Name> names, Visitor visitor) {
    boolean[] taken = new boolean[line.size()];
    for (Name name : names) {
      Arrays.fill(taken, name.begin(), name.end(), true);
    }
    for (int begin = 0; begin < line.size(); begin++) {
      if (!firstWords.contains(line.words()[begin].text())) {
        continue;
      }
      StringBuilder key = new StringBuilder();
      Count count = null;
      int length = 0;
      for (int end = begin; end < Math.min(line.size(), begin + LONGEST) && !taken[end]; end++) {
        key.append(line.words()[end].text()).append(' ');
        Count here = counts.get(key.toString());
        if (here != null) {
          count = here;
          length = end + 1 - begin;
        }
      }
      if (count != null) {
        visitor.visit(begin, begin + length, count);
        begin += length - 1;
      }
    }
  }

  private void countNone(Line line, List<Name> names) {
    visit(line, names, (begin, end, count) -> count.none++);
  }

  private List<Name> complete(Line line, List<Name> names) {
    List<Name> all = new ArrayList<>(names);
    visit(
        line,
        names,
        (begin, end, count) -> {
          if (count.sure || count.sum() >= MOSTLY * count.none) {
            all.add(new Name(line.sentence(), begin, end, count.best()));
          }
        });
    all.sort(Comparator.comparingInt(Name::begin));
    return all;
  }
}

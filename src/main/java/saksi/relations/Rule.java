package saksi.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saksi.language.Words;

/**
 * A line of {@code predicates.tsv}.
 *
 * @param id what a claim names it by, such as {@code attacks.verb.1}
 * @param cells as the file's header says
 */
public record Rule(String id, List<String> cells) {
  private static final int WORDS = 6;
  private static final int EXAMPLE = 7;

  public Rule {
    cells = List.copyOf(cells);
  }

  /** All in the order of the file; an id counts the lines of its relation and kind. */
  static List<Rule> all() {
    Map<String, Integer> count = new HashMap<>();
    List<Rule> rules = new ArrayList<>();
    for (String line : Words.lines(Rule.class, "predicates.tsv")) {
      List<String> cells = List.of(line.split("\t"));
      String kind = cells.get(0) + "." + cells.get(1);
      rules.add(new Rule(kind + "." + count.merge(kind, 1, Integer::sum), cells));
    }
    return rules;
  }

  /** The rule of a claim, which names it with its version: {@code attacks.verb.1/1}. */
  public static Optional<Rule> of(String named) {
    String id = named.replaceFirst("/\\d+$", "");
    return all().stream().filter(rule -> rule.id.equals(id)).findFirst();
  }

  /** What kind of words it has: {@code verb}, {@code noun} or {@code phrase}. */
  public String kind() {
    return cells.get(1);
  }

  /** Its words, with commas. */
  String words() {
    return cells.get(WORDS);
  }

  /** A sentence in which it finds the relation. */
  public String example() {
    return cells.size() > EXAMPLE ? cells.get(EXAMPLE) : "";
  }
}

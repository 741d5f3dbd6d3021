package saksi.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saksi.language.Words;

/** Finds who published a report, from its dateline, its banner or the house's name for itself. */
final class Publishers {
  private static final int TOP_LINES = 4;
  private final List<Rule> rules =
      Words.lines(Publishers.class, "publishers.tsv").stream().map(Rule::parse).toList();

  Optional<String> of(List<Line> lines) {
    return rules.stream().flatMap(rule -> rule.in(lines).stream()).findFirst();
  }

  /** A name, or {@code $1} for the pattern's first group, and the pattern that gives it away. */
  private record Rule(boolean atTop, String name, Pattern pattern) {

    static Rule parse(String row) {
      String[] cells = row.split("\t");
      return new Rule(cells[0].equals("top"), cells[1], Pattern.compile(cells[2]));
    }

    Optional<String> in(List<Line> lines) {
      return lines.stream()
          .limit(atTop ? TOP_LINES : lines.size())
          .map(line -> pattern.matcher(line.words()))
          .filter(Matcher::find)
          .map(match -> name.equals("$1") ? match.group(1) : name)
          .findFirst();
    }
  }
}

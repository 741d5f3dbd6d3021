package saksi.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saksi.language.Words;

/** The patterns of what stands around a report: links, share buttons, bylines, comment forms. */
final class Boilerplate {

  /** How much a pattern takes away. */
  enum Scope {
    /** The whole line. */
    LINE,
    /** The whole line, one of a list: a line between two such lines goes as well. */
    LIST,
    /** What it matches. */
    PART,
    /** From where it matches to the end of the line. */
    REST,
    /** From the line to the end of the text. */
    END
  }

  /** A pattern, what it takes away and a text that shows it. */
  record Rule(Scope scope, Pattern pattern, String example) {

    static Rule parse(String row) {
      String[] cells = row.split("\t");
      return new Rule(Scope.valueOf(cells[0]), Pattern.compile(cells[1]), cells[2]);
    }

    boolean finds(Line line) {
      return pattern.matcher(line.words()).find();
    }
  }

  private final List<Rule> rules =
      Words.lines(Boilerplate.class, "boilerplate.tsv").stream().map(Rule::parse).toList();

  List<Rule> rules() {
    return rules;
  }

  boolean matches(Scope scope, Line line) {
    return rules.stream().anyMatch(rule -> rule.scope() == scope && rule.finds(line));
  }

  /** What is left of a line without the parts that the patterns take away. */
  List<Line> cut(Line line) {
    List<Line> parts = List.of(line);
    for (Rule rule : rules) {
      switch (rule.scope()) {
        case PART -> parts = parts.stream().flatMap(p -> without(rule, p).stream()).toList();
        case REST -> parts = parts.stream().map(p -> upTo(rule, p)).toList();
        case LINE, LIST, END -> {}
      }
    }
    return parts.stream().filter(part -> !part.words().isEmpty()).toList();
  }

  private static List<Line> without(Rule rule, Line line) {
    List<Line> parts = new ArrayList<>();
    int from = 0;
    for (Matcher match = rule.pattern().matcher(line.words()); match.find(); from = match.end()) {
      parts.add(line.part(from, match.start()));
    }
    parts.add(line.part(from, line.words().length()));
    return parts;
  }

  private static Line upTo(Rule rule, Line line) {
    Matcher match = rule.pattern().matcher(line.words());
    return match.find() ? line.part(0, match.start()) : line;
  }
}

package saksi.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.text.TextIndexParseException;

/**
 * Says in one line what is wrong with a query. The place is that of the message where it has one:
 * the parser's own place is that of the word before.
 */
final class QueryFaults {
  private static final String PLACE = "line (\\d+), column:? (\\d+)";
  private static final Pattern WORD =
      Pattern.compile("(?s)Encountered \" .*? \"(.*?) \"\" at " + PLACE + ".*");
  private static final Pattern END =
      Pattern.compile("(?s)Encountered \"<EOF>\" at " + PLACE + ".*");
  private static final Pattern CHARACTER =
      Pattern.compile("(?s)Lexical error at " + PLACE + "\\.\\s+Encountered:? (.*)");
  private static final Pattern OTHER = Pattern.compile("(?si)\\[?" + PLACE + "[\\]:]*\\s*(.*)");

  private static final Pattern WORDS = Pattern.compile("(?s).*Cannot parse ('.*?'): .*");

  /** The parser passes on what Java says of a regular expression. */
  private static final Pattern REGEX =
      Pattern.compile("(?i)^.*regex pattern exception: (?:\\w+\\.)+\\w+: ");

  private QueryFaults() {}

  /** Lucene reads the words of a search within a query. */
  static QuerySyntaxException of(TextIndexParseException fault) {
    Matcher words = WORDS.matcher(String.valueOf(fault.getMessage()));
    String named = words.matches() ? words.group(1) : "what text:query is given";
    return new QuerySyntaxException(0, 0, "these are no words to search for: " + named);
  }

  static QuerySyntaxException of(QueryException fault) {
    String message = String.valueOf(fault.getMessage());
    Matcher word = WORD.matcher(message);
    if (word.matches()) {
      return at(word, 2, "unexpected " + word.group(1).replaceAll("\\\\(['\"])", "$1"));
    }
    Matcher end = END.matcher(message);
    if (end.matches()) {
      return at(end, 1, "the query ends too early");
    }
    Matcher character = CHARACTER.matcher(message);
    if (character.matches()) {
      return at(character, 1, "unexpected character: " + character.group(3));
    }
    Matcher other = OTHER.matcher(message);
    return other.matches() ? at(other, 1, firstLine(other.group(3))) : placed(fault, message);
  }

  private static QuerySyntaxException at(Matcher place, int group, String reason) {
    return new QuerySyntaxException(
        Integer.parseInt(place.group(group)), Integer.parseInt(place.group(group + 1)), reason);
  }

  private static QuerySyntaxException placed(QueryException fault, String message) {
    return fault instanceof QueryParseException parse
        ? new QuerySyntaxException(
            Math.max(parse.getLine(), 0), Math.max(parse.getColumn(), 0), firstLine(message))
        : new QuerySyntaxException(0, 0, firstLine(message));
  }

  private static String firstLine(String message) {
    return REGEX
        .matcher(message.lines().findFirst().orElse(""))
        .replaceFirst("a regular expression is malformed: ")
        .strip();
  }
}

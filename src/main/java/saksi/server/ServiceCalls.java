package saksi.server;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.update.UpdateRequest;

/**
 * Finds calls of other servers in queries and updates. They can stand wherever a pattern can: in a
 * filter's EXISTS, a sub-query, an ORDER BY, an aggregate. So the text as it is written out again
 * is searched, without its strings and IRIs, rather than its tree walked.
 */
final class ServiceCalls {
  private static final Pattern IRI = Pattern.compile("<[^<>\\s]*+>");
  private static final Pattern SERVICE =
      Pattern.compile("(?i)(?<![\\p{L}\\p{N}_?$:@.%-])SERVICE(?![\\p{L}\\p{N}_:.-])");

  private ServiceCalls() {}

  static boolean isIn(Query query) {
    return isInText(query.serialize());
  }

  static boolean isIn(UpdateRequest update) {
    return isInText(update.toString());
  }

  private static boolean isInText(String sparql) {
    return SERVICE.matcher(withoutTerms(sparql)).find();
  }

  /** A regular expression for strings would need as much stack as they are long. */
  private static String withoutTerms(String sparql) {
    StringBuilder words = new StringBuilder();
    Matcher iri = IRI.matcher(sparql);
    int i = 0;
    while (i < sparql.length()) {
      char c = sparql.charAt(i);
      if (c == '"' || c == '\'') {
        i = endOfString(sparql, i);
        words.append(' ');
      } else if (c == '<' && iri.region(i, sparql.length()).lookingAt()) {
        i = iri.end();
        words.append(' ');
      } else {
        words.append(c);
        i++;
      }
    }
    return words.toString();
  }

  private static int endOfString(String sparql, int begin) {
    int i = begin + 1;
    while (i < sparql.length() && sparql.charAt(i) != sparql.charAt(begin)) {
      i += sparql.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }
}

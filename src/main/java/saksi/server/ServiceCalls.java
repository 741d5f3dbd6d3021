package saksi.server;

import java.util.regex.Pattern;
import org.apache.jena.query.Query;

/**
 * Finds calls of other servers in queries. They can stand wherever a pattern can: in a filter's
 * EXISTS, a sub-query, an ORDER BY, an aggregate. So the query as it is written out again is
 * searched, without its strings and IRIs, rather than its tree walked.
 */
final class ServiceCalls {
  private static final Pattern STRING_OR_IRI =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|<[^<>\\s]*>");
  private static final Pattern SERVICE =
      Pattern.compile("(?i)(?<![\\p{L}\\p{N}_?$:@.%-])SERVICE(?![\\p{L}\\p{N}_:.-])");

  private ServiceCalls() {}

  static boolean isIn(Query query) {
    String words = STRING_OR_IRI.matcher(query.serialize()).replaceAll(" ");
    return SERVICE.matcher(words).find();
  }
}

package saksi.store;

import java.io.OutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import saksi.rdf.Prefixes;

/** A SPARQL query that was read without a fault. */
final class Question {
  private static final Pattern ENCOUNTERED =
      Pattern.compile("(?s).*?Encountered:? \"? ?(.*?)(?: \"[^\"]*\"\")?\"? at line .*");
  private static final Pattern PLACE =
      Pattern.compile("(?i)^\\[?line:? \\d+, col(?:umn)?:? \\d+[\\]:]? ?:?");

  private final Query query;
  private final String base;

  private Question(Query query, String base) {
    this.query = query;
    this.base = base;
  }

  static Question of(String sparql, String base) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(Prefixes.namespaces());
    try {
      QueryFactory.parse(query, sparql, base, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new QuerySyntaxException(
          Math.max(e.getLine(), 0),
          Math.max(e.getColumn(), 0),
          reason(String.valueOf(e.getMessage())));
    } catch (QueryException e) {
      throw new QuerySyntaxException(0, 0, reason(String.valueOf(e.getMessage())));
    }
    if (query.isJsonType()) {
      throw new QuerySyntaxException(0, 0, "a query is SELECT, ASK, CONSTRUCT or DESCRIBE");
    }
    return new Question(query, base);
  }

  /** Writes the answer; called within a transaction. */
  long answer(DatasetGraph data, OutputStream out, ResultFormat format) {
    Answer answer = new Answer(out, format, new ShortForms(base));
    try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
      if (query.isSelectType()) {
        return answer.rows(exec.select());
      }
      if (query.isAskType()) {
        return answer.yesOrNo(exec.ask());
      }
      return answer.graph(query.isConstructType() ? exec.construct() : exec.describe());
    } catch (JenaException e) {
      throw new StoreException("the query failed: " + e.getMessage(), e);
    }
  }

  private static String reason(String message) {
    Matcher found = ENCOUNTERED.matcher(message);
    if (found.matches()) {
      String word = found.group(1);
      return word.startsWith("<EOF>") ? "the query ends too early" : "unexpected " + word;
    }
    return PLACE.matcher(message.lines().findFirst().orElse("")).replaceFirst("").strip();
  }
}

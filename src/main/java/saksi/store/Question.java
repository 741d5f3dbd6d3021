package saksi.store;

import java.io.OutputStream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** A query, and the base of the IRIs that it and its answer are below. */
record Question(Query query, String base) {

  /** Writes the answer and returns its number of rows or triples; called within a transaction. */
  long answer(DatasetGraph data, OutputStream out, ResultFormat format) {
    return answer(QueryExec.dataset(data).query(query).build(), out, format);
  }

  /** The same, of an endpoint on the web. */
  long answer(String endpoint, OutputStream out, ResultFormat format) {
    return answer(QueryExec.service(endpoint).query(query).build(), out, format);
  }

  private long answer(QueryExec asked, OutputStream out, ResultFormat format) {
    Answer answer = new Answer(out, format, new ShortForms(base));
    try (QueryExec exec = asked) {
      if (query.isSelectType()) {
        return answer.rows(exec.select());
      }
      if (query.isAskType()) {
        return answer.yesOrNo(exec.ask());
      }
      return answer.graph(query.isConstructType() ? exec.construct() : exec.describe());
    } catch (TextIndexParseException e) {
      throw QueryFaults.of(e);
    } catch (JenaException | HttpException e) {
      throw new StoreException("the query failed: " + e.getMessage(), e);
    }
  }
}

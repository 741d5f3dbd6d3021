package saksi.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.web.HttpSC;
import saksi.server.limits.MemoryWatch;
import saksi.server.limits.TooCostlyException;
import saksi.store.QuerySyntaxException;
import saksi.store.Sparql;

/**
 * Answers queries within limits of time and rows. The whole answer is there before its first byte
 * is sent, so that an answer that begins is complete.
 */
final class QueryProcessor extends SPARQL_QueryDataset {
  /** Says how many rows were sent of an answer that has more. */
  static final String LIMIT_HEADER = "X-Result-Limit";

  private static final String TOO_LARGE = "the query needs more memory than there is: ask for less";

  private final String base;
  private final Duration timeLimit;
  private final int rowLimit;
  private final MemoryWatch memory;

  QueryProcessor(String base, Duration timeLimit, int rowLimit, MemoryWatch memory) {
    this.base = base;
    this.timeLimit = timeLimit;
    this.rowLimit = rowLimit;
    this.memory = memory;
  }

  @Override
  public void validate(HttpAction action) {
    boolean isRead = action.getRequestMethod().equalsIgnoreCase("GET");
    if (isRead && action.getRequestParameter("query") == null) {
      ServletOps.errorBadRequest("no query: send one as " + action.getActionURI() + "?query=…");
    }
    super.validate(action);
  }

  @Override
  protected void execute(String sparql, HttpAction action) {
    try {
      super.execute(understood(sparql), action);
    } catch (StackOverflowError e) {
      ServletOps.errorBadRequest("the query is nested too deeply");
    } catch (OutOfMemoryError e) {
      ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, TOO_LARGE);
    } catch (IllegalArgumentException e) {
      if (e.getCause() instanceof OutOfMemoryError) {
        ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, TOO_LARGE);
      }
      throw e;
    }
  }

  private String understood(String sparql) {
    try {
      Sparql.parseStandard(sparql, base);
    } catch (QuerySyntaxException e) {
      ServletOps.errorBadRequest(e.getMessage());
    }
    return Sparql.declared(sparql, base);
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    if (ServiceCalls.isIn(query)) {
      ServletOps.errorForbidden(ServiceRefusedException.MESSAGE);
    }
    if (action.getRequest() instanceof LenientRequest request) {
      if (query.isSelectType() || query.isAskType()) {
        request.answersTable();
      } else {
        request.answersGraph();
      }
    }
    if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > rowLimit)) {
      query.setLimit(rowLimit + 1L);
    }
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String log) {
    MemoryWatch.Running running = memory.begin(execution::abort);
    try {
      return query.isSelectType()
          ? new QueryExecResult(gathered(action, execution.select()))
          : super.executeQuery(action, execution, query, log);
    } catch (ServiceRefusedException e) {
      ServletOps.errorForbidden(ServiceRefusedException.MESSAGE);
    } catch (TooCostlyException e) {
      ServletOps.errorBadRequest(e.getMessage());
    } catch (TextIndexParseException e) {
      ServletOps.errorBadRequest(Sparql.fault(e).getMessage());
    } catch (QueryCancelledException e) {
      String slow = "the query ran longer than %s s and was stopped: ask for less";
      ServletOps.error(
          HttpSC.SERVICE_UNAVAILABLE_503,
          running.isStopped() ? TOO_LARGE : slow.formatted(seconds(timeLimit)));
    } finally {
      running.close();
    }
    throw new IllegalStateException("an error was thrown");
  }

  private RowSet gathered(HttpAction action, RowSet rows) {
    List<Binding> first = new ArrayList<>();
    while (first.size() < rowLimit && rows.hasNext()) {
      first.add(rows.next());
    }
    if (rows.hasNext()) {
      action.setResponseHeader(LIMIT_HEADER, Integer.toString(rowLimit));
    }
    return RowSetStream.create(rows.getResultVars(), first.iterator());
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.3f", time.toMillis() / 1000.0).replaceAll("\\.?0+$", "");
  }
}

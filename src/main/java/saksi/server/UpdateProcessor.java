package saksi.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.web.HttpSC;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saksi.rdf.Iris;
import saksi.server.limits.TooCostlyException;
import saksi.store.NoteRefusedException;
import saksi.store.Noted;
import saksi.store.QuerySyntaxException;
import saksi.store.Sparql;
import saksi.store.Store;
import saksi.store.StoreException;

/** Carries out updates of accounts, each in the graph of its own notes. */
final class UpdateProcessor extends ActionService {
  private static final Logger LOG = LoggerFactory.getLogger(UpdateProcessor.class);
  private static final String UPDATE = "application/sparql-update";
  private static final String FORM = "application/x-www-form-urlencoded";

  /** So many may wait for their turn; more would keep the server from those who read. */
  private static final int MOST_WAITING = 4;

  private final Semaphore places = new Semaphore(MOST_WAITING);
  private final Store store;
  private final Iris iris;
  private final Context limits;

  UpdateProcessor(Store store, Iris iris, Context limits) {
    this.store = store;
    this.iris = iris;
    this.limits = limits;
  }

  @Override
  public void execPost(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void validate(HttpAction action) {
    if (AccountFilter.account(action.getRequest()).isEmpty()) {
      AccountFilter.challenge(action.getResponse());
      ServletOps.error(HttpSC.UNAUTHORIZED_401, "an update needs a name and its password");
    }
    if (isOfAnotherSite(action)) {
      ServletOps.errorForbidden("this update comes from a page of another site");
    }
    if (action.getRequestParameter("using-graph-uri") != null
        || action.getRequestParameter("using-named-graph-uri") != null) {
      ServletOps.errorBadRequest("say what an update uses in the update itself");
    }
  }

  /** A browser sends the password that it knows with what any page makes it send. */
  private static boolean isOfAnotherSite(HttpAction action) {
    String origin = action.getRequestHeader("Origin");
    String own = PublicAddress.noted(action.getRequest());
    return origin != null && !own.startsWith(origin.toLowerCase(Locale.ROOT) + "/");
  }

  @Override
  public void execute(HttpAction action) {
    if (!places.tryAcquire()) {
      action.setResponseHeader("Retry-After", "5");
      ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, "others update: try again soon");
    }
    try {
      String account = AccountFilter.account(action.getRequest()).orElseThrow();
      Noted noted = noted(iris.notesGraph(account), allowed(sparql(action)));
      LOG.info("update by {}: {} added, {} removed", account, noted.added(), noted.removed());
      answer(action, noted);
    } finally {
      places.release();
    }
  }

  private Noted noted(String graph, UpdateRequest update) {
    try {
      return store.note(graph, update, limits.copy());
    } catch (NoteRefusedException | ServiceRefusedException e) {
      ServletOps.errorForbidden(e.getMessage());
    } catch (TooCostlyException e) {
      ServletOps.errorBadRequest(e.getMessage());
    } catch (QueryCancelledException e) {
      ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, "the update ran too long and was stopped");
    } catch (UpdateException e) {
      ServletOps.errorBadRequest(String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      ServletOps.errorBadRequest("the update is nested too deeply");
    } catch (StoreException | JenaException e) {
      LOG.error("an update failed", e);
      ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, "the store cannot be written");
    }
    throw new IllegalStateException("an error was thrown");
  }

  private UpdateRequest allowed(String sparql) {
    try {
      UpdateRequest update = Sparql.parseUpdate(sparql, iris.base());
      if (update.getOperations().stream().anyMatch(UpdateLoad.class::isInstance)) {
        ServletOps.errorForbidden("LOAD is not allowed here: send what is to be noted");
      }
      if (ServiceCalls.isIn(update)) {
        ServletOps.errorForbidden(ServiceRefusedException.MESSAGE);
      }
      return update;
    } catch (QuerySyntaxException e) {
      ServletOps.errorBadRequest(e.getMessage());
    }
    throw new IllegalStateException("an error was thrown");
  }

  private static String sparql(HttpAction action) {
    String type =
        Optional.ofNullable(action.getRequestContentType()).orElse("").split(";", 2)[0].strip();
    if (type.equalsIgnoreCase(UPDATE)) {
      try (InputStream body = action.getRequestInputStream()) {
        return new String(body.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        ServletOps.errorBadRequest("the update did not arrive whole");
      }
    }
    String update = type.equalsIgnoreCase(FORM) ? action.getRequestParameter("update") : null;
    if (update == null) {
      ServletOps.error(HttpSC.UNSUPPORTED_MEDIA_TYPE_415, "send an update as " + UPDATE);
      throw new IllegalStateException("an error was thrown");
    }
    return update;
  }

  private static void answer(HttpAction action, Noted noted) {
    String json = "{\"added\": %d, \"removed\": %d}\n".formatted(noted.added(), noted.removed());
    try {
      action.setResponseContentType("application/json; charset=utf-8");
      action.getResponseOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
      ServletOps.success(action);
    } catch (IOException e) {
      LOG.warn("the answer to an update was not heard");
    }
  }
}

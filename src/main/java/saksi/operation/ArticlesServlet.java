package saksi.operation;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import saksi.pipeline.Arrival;
import saksi.pipeline.Failure;
import saksi.rdf.Iris;
import saksi.store.DiskFullException;
import saksi.store.StoreException;

/**
 * Takes articles in and withdraws them, for who knows the token: {@code POST /articles} answers
 * with what was found, {@code DELETE /articles/ID} with nothing.
 */
public final class ArticlesServlet extends HttpServlet {
  private static final int TOO_LARGE = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
  private static final int UNPROCESSABLE = 422;
  private static final int FULL = 507;
  private static final int UNAVAILABLE = HttpServletResponse.SC_SERVICE_UNAVAILABLE;

  /** So many may wait for their turn; more would keep the server from those who read. */
  private static final int MOST_WAITING = 4;

  private final transient Semaphore places = new Semaphore(MOST_WAITING);
  private final transient Optional<Token> token;
  private final transient Intake intake;
  private final transient Iris iris;

  /**
   * A way in.
   *
   * @param token without one, nobody may come in
   * @param iris make the addresses in the answers
   */
  public ArticlesServlet(Optional<Token> token, Intake intake, Iris iris) {
    this.token = token;
    this.intake = intake;
    this.iris = iris;
  }

  /** The pages of a server with this one among them. */
  public Map<String, HttpServlet> beside(Map<String, HttpServlet> pages) {
    Map<String, HttpServlet> all = new TreeMap<>(pages);
    all.put("/articles", this);
    all.put("/articles/*", this);
    return all;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!mayEnter(request, response)) {
      return;
    }
    if (!Sent.hasKnownType(request)) {
      JsonAnswer.refuse(
          response, 415, "send an article as text/plain, text/html, application/json or a file");
      return;
    }
    if (!Sent.hasPlainName(request)) {
      JsonAnswer.refuse(
          response, HttpServletResponse.SC_BAD_REQUEST, "an id is short and can be printed");
      return;
    }
    Sent sent = Sent.with(request);
    if (sent.isTooLarge()) {
      JsonAnswer.refuse(response, TOO_LARGE, "a request larger than 1 MiB is not read");
    } else if (sent.isBrokenJson()) {
      JsonAnswer.refuse(response, UNPROCESSABLE, "this is no JSON");
    } else if (!places.tryAcquire()) {
      response.setHeader("Retry-After", "5");
      JsonAnswer.refuse(response, UNAVAILABLE, "others bring articles: try again soon");
    } else {
      try {
        take(sent, response);
      } finally {
        places.release();
      }
    }
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!mayEnter(request, response)) {
      return;
    }
    String id = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", "");
    try {
      if (intake.withdraw(id)) {
        Origins.forget(intake.path(), id);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      } else {
        JsonAnswer.refuse(response, HttpServletResponse.SC_NOT_FOUND, "no such article");
      }
    } catch (DiskFullException e) {
      JsonAnswer.refuse(response, FULL, "the disk is full: nothing was changed");
    } catch (StoreException e) {
      JsonAnswer.refuse(response, UNAVAILABLE, "the store cannot be written");
    }
  }

  private boolean mayEnter(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (token.isEmpty()) {
      JsonAnswer.refuse(
          response, HttpServletResponse.SC_FORBIDDEN, "this server takes no articles");
      return false;
    }
    if (!token.get().isIn(request.getHeader("Authorization"))) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"saksi\"");
      JsonAnswer.refuse(
          response, HttpServletResponse.SC_UNAUTHORIZED, "this needs the server's token");
      return false;
    }
    return true;
  }

  private void take(Sent sent, HttpServletResponse response) throws IOException {
    List<Arrival> arrivals = new ArrayList<>();
    try {
      List<Failure> failures = intake.read(sent.bytes(), sent.name(), arrivals::add);
      Found found = new Found(arrivals, failures, iris);
      found.location().ifPresent(iri -> response.setHeader("Location", iri));
      JsonAnswer.send(response, found.status(), found.json());
    } catch (DiskFullException e) {
      JsonAnswer.refuse(response, FULL, "the disk is full: nothing was changed");
    } catch (StoreException e) {
      JsonAnswer.refuse(response, UNAVAILABLE, "the store cannot be written");
    }
  }
}

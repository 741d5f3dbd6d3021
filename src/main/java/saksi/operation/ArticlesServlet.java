package saksi.operation;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import saksi.pipeline.Arrival;
import saksi.pipeline.Failure;
import saksi.rdf.Iris;
import saksi.reader.ArticleReader;
import saksi.reader.ReadResult;
import saksi.site.Json;
import saksi.store.DiskFullException;
import saksi.store.StoreException;
import saksi.text.Article;

/**
 * Takes articles in and withdraws them, for who knows the token: {@code POST /articles} answers
 * with what was found, {@code DELETE /articles/ID} with nothing.
 */
public final class ArticlesServlet extends HttpServlet {
  private static final int TOO_LARGE = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
  private static final int UNPROCESSABLE = 422;
  private static final int FULL = 507;
  private static final int UNAVAILABLE = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
  private static final int LARGEST = 1 << 20;
  private static final int LONGEST_ID = 200;
  private static final Set<String> TYPES =
      Set.of(
          "text/plain",
          "text/html",
          "text/csv",
          "text/tab-separated-values",
          "application/json",
          "application/jsonl",
          "application/x-ndjson",
          "application/xhtml+xml",
          "application/xml",
          "application/rss+xml",
          "application/atom+xml",
          "application/pdf",
          "application/warc",
          "application/zip",
          "application/gzip",
          "application/octet-stream",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

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
    String type = Optional.ofNullable(request.getContentType()).orElse("").split(";", 2)[0];
    if (!TYPES.contains(type.strip().toLowerCase(Locale.ROOT))) {
      fail(response, 415, "send an article as text/plain, text/html, application/json or a file");
      return;
    }
    if (!isPlain(request.getParameter("id"))) {
      fail(response, HttpServletResponse.SC_BAD_REQUEST, "an id is short and can be printed");
      return;
    }
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      fail(response, TOO_LARGE, "a request larger than 1 MiB is not read");
    } else if (type.contains("json") && isTakenForText(body)) {
      fail(response, UNPROCESSABLE, "this is no JSON");
    } else if (!places.tryAcquire()) {
      response.setHeader("Retry-After", "5");
      fail(response, UNAVAILABLE, "others bring articles: try again soon");
    } else {
      try {
        take(body, name(request, body), response);
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
        fail(response, HttpServletResponse.SC_NOT_FOUND, "no such article");
      }
    } catch (DiskFullException e) {
      fail(response, FULL, "the disk is full: nothing was taken");
    } catch (StoreException e) {
      fail(response, UNAVAILABLE, "the store cannot be written");
    }
  }

  private boolean mayEnter(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (token.isEmpty()) {
      fail(response, HttpServletResponse.SC_FORBIDDEN, "this server takes no articles");
      return false;
    }
    if (!token.get().isIn(request.getHeader("Authorization"))) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"saksi\"");
      fail(response, HttpServletResponse.SC_UNAUTHORIZED, "this needs the server's token");
      return false;
    }
    return true;
  }

  private void take(byte[] body, String name, HttpServletResponse response) throws IOException {
    List<Arrival> arrivals = new ArrayList<>();
    try {
      List<Failure> failures = intake.read(new ByteArrayInputStream(body), name, arrivals::add);
      Found found = new Found(arrivals, failures, iris);
      found.location().ifPresent(iri -> response.setHeader("Location", iri));
      answer(response, found.status(), found.json());
    } catch (DiskFullException e) {
      fail(response, FULL, "the disk is full: nothing was taken");
    } catch (StoreException e) {
      fail(response, UNAVAILABLE, "the store cannot be written");
    }
  }

  /** What has no known format is read as plain text, which is not what was sent then. */
  private static boolean isTakenForText(byte[] body) {
    return new ArticleReader().read(new ByteArrayInputStream(body), "body")
            instanceof ReadResult.Read(Article article)
        && article.text().string().strip().equals(new String(body, StandardCharsets.UTF_8).strip());
  }

  private static boolean isPlain(@Nullable String id) {
    return id == null
        || (id.length() <= LONGEST_ID && id.chars().noneMatch(Character::isISOControl));
  }

  /** What an article without an identifier of its own is called. */
  private static String name(HttpServletRequest request, byte[] body) {
    String wish = request.getParameter("id");
    return wish != null && !wish.isBlank() ? wish.strip() : "article-" + hash(body);
  }

  private static void fail(HttpServletResponse response, int status, String reason)
      throws IOException {
    answer(response, status, Map.of("error", reason));
  }

  private static void answer(HttpServletResponse response, int status, Map<String, Object> json)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json; charset=utf-8");
    response.getOutputStream().write((Json.write(json) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(byte[] body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

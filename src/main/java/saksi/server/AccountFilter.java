package saksi.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import saksi.server.access.Access;
import saksi.server.access.Accounts;

/**
 * Knows accounts by their passwords, and notes with a request whose it is. Of a server that is
 * private, only its health is for everybody, and articles have a token of their own.
 */
final class AccountFilter extends HttpFilter {
  private static final Logger LOG = LoggerFactory.getLogger(AccountFilter.class);
  private static final String NOTED = AccountFilter.class.getName();
  private static final String SCHEME = "Basic ";

  /** Checking a password is slow on purpose; more at a time would slow down those who read. */
  private static final int MOST_CHECKS = 2;

  private static final long PATIENCE_SECONDS = 2;

  private final transient Semaphore checks = new Semaphore(MOST_CHECKS, true);
  private final transient Access access;

  AccountFilter(Access access) {
    this.access = access;
  }

  /** The account that a request is of. */
  static Optional<String> account(HttpServletRequest request) {
    return Optional.ofNullable((String) request.getAttribute(NOTED));
  }

  /** Asks for a name and a password. */
  static void challenge(HttpServletResponse response) {
    response.setHeader("WWW-Authenticate", "Basic realm=\"saksi\", charset=\"UTF-8\"");
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<String[]> given = given(request.getHeader("Authorization"));
    if (access.accounts().isEmpty() || (given.isEmpty() && isForAll(request))) {
      chain.doFilter(request, response);
    } else if (given.isEmpty()) {
      refuse(response);
    } else {
      enter(access.accounts().get(), given.get(), request, response, chain);
    }
  }

  private void enter(
      Accounts accounts,
      String[] given,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    if (!accounts.isKnown(given[0], given[1])) {
      if (!mayCheck()) {
        response.setHeader("Retry-After", "5");
        Refusal.send(
            response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "too many passwords at a time");
        return;
      }
      try {
        if (!accounts.isRight(given[0], given[1])) {
          LOG.warn("a wrong name or password");
          refuse(response);
          return;
        }
      } finally {
        checks.release();
      }
    }
    request.setAttribute(NOTED, given[0]);
    chain.doFilter(request, response);
  }

  private boolean mayCheck() {
    try {
      return checks.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean isForAll(HttpServletRequest request) {
    String path = Paths.canonical(request);
    return !access.isPrivate()
        || path.equals(HealthServlet.PATH)
        || path.equals("/articles")
        || path.startsWith("/articles/");
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    challenge(response);
    Refusal.send(
        response, HttpServletResponse.SC_UNAUTHORIZED, "this needs a name and its password");
  }

  /** The name and the password, empty ones when they are garbled. */
  private static Optional<String[]> given(@Nullable String authorization) {
    if (authorization == null
        || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(authorization.substring(SCHEME.length()).strip());
      String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
      return Optional.of(parts.length == 2 ? parts : new String[] {"", ""});
    } catch (IllegalArgumentException e) {
      return Optional.of(new String[] {"", ""});
    }
  }
}

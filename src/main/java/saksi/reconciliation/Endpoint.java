package saksi.reconciliation;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import saksi.reader.web.Waits;

/** Where a service is asked; waits once when it is told to. */
final class Endpoint implements AutoCloseable {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;
  private static final Duration USUAL_WAIT = Duration.ofSeconds(5);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
  private static final String USER_AGENT = "Saksi (Java; reconciliation of Indonesian news)";

  private final HttpClient client;
  private final URI address;
  private final Duration timeout;

  Endpoint(URI address, Duration timeout) {
    this.address = address;
    this.timeout = timeout;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  String get() {
    return send(request().GET().build());
  }

  String post(String field, String value) {
    return send(
        request()
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
            .build());
  }

  private HttpRequest.Builder request() {
    return HttpRequest.newBuilder(address)
        .timeout(timeout)
        .header("Accept", "application/json")
        .header("User-Agent", USER_AGENT);
  }

  private String send(HttpRequest request) {
    HttpResponse<String> response = response(request);
    if (response.statusCode() == TOO_MANY_REQUESTS || response.statusCode() == UNAVAILABLE) {
      Pauses.take(wait(response));
      response = response(request);
    }
    if (response.statusCode() != 200) {
      throw new ReconciliationException(
          address + " answers with the HTTP status " + response.statusCode());
    }
    return response.body();
  }

  private static Duration wait(HttpResponse<String> response) {
    Duration wait = Waits.retryAfter(response.headers(), Instant.now()).orElse(USUAL_WAIT);
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }

  private HttpResponse<String> response(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (HttpTimeoutException e) {
      throw new ReconciliationException(
          "%s does not answer within %s s".formatted(address, timeout.toSeconds()));
    } catch (ConnectException e) {
      throw new ReconciliationException("cannot reach " + address);
    } catch (IOException e) {
      throw new ReconciliationException(
          "cannot reach %s: %s"
              .formatted(
                  address,
                  Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReconciliationException("interrupted while asking " + address);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}

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
import java.util.Objects;

/** Sends requests to a service, and waits once when it is told to. */
final class Requests implements AutoCloseable {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;
  private static final long LONGEST_WAIT = 60;
  private static final String USER_AGENT = "Saksi (Java; reconciliation of Indonesian news)";

  private final HttpClient client;
  private final URI endpoint;
  private final Duration timeout;

  Requests(URI endpoint, Duration timeout) {
    this.endpoint = endpoint;
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
    return HttpRequest.newBuilder(endpoint)
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
          endpoint + " answers with the HTTP status " + response.statusCode());
    }
    return response.body();
  }

  private static Duration wait(HttpResponse<String> response) {
    long seconds =
        response
            .headers()
            .firstValue("Retry-After")
            .filter(value -> value.matches("\\d{1,5}"))
            .map(Long::parseLong)
            .orElse(5L);
    return Duration.ofSeconds(Math.min(seconds, LONGEST_WAIT));
  }

  private HttpResponse<String> response(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (HttpTimeoutException e) {
      throw new ReconciliationException(
          "%s does not answer within %s s".formatted(endpoint, timeout.toSeconds()));
    } catch (ConnectException e) {
      throw new ReconciliationException("cannot reach " + endpoint);
    } catch (IOException e) {
      throw new ReconciliationException(
          "cannot reach %s: %s"
              .formatted(
                  endpoint,
                  Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReconciliationException("interrupted while asking " + endpoint);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}

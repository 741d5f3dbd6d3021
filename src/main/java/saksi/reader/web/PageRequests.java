package saksi.reader.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Asks for single pages, each within bounds of time and size, and follows no redirects. */
final class PageRequests implements AutoCloseable {
  private static final String USER_AGENT = "Saksi/0.1 (+https://w3id.org/saksi)";

  private final Duration timeout;
  private final int mostBytes;
  private final HttpClient client;

  PageRequests(Duration timeout, int mostBytes) {
    this.timeout = timeout;
    this.mostBytes = mostBytes;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  HttpAnswer get(URI address, Validators known) throws FetchException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(timeout)
            .header("User-Agent", USER_AGENT)
            .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
            .header("Accept-Language", "id,ms;q=0.8");
    known.ask(request);
    AtomicReference<@Nullable InputStream> body = new AtomicReference<>();
    CompletableFuture<HttpAnswer> answer =
        client
            .sendAsync(request.build(), BodyHandlers.ofInputStream())
            .thenApplyAsync(response -> {
              body.set(response.body());
              return answer(address, response);
            });
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw silent();
    } catch (ExecutionException e) {
      throw failed(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw FetchException.failed("was not asked for, since the program was stopped");
    } finally {
      answer.cancel(true);
      close(body.get());
    }
  }

  private FetchException silent() {
    return FetchException.failed("does not answer within " + timeout.toSeconds() + " s");
  }

  /** The client counts the same time as the one who waits for it and may be first. */
  private FetchException failed(@Nullable Throwable cause) {
    return switch (cause) {
      case TooLongException e -> FetchException.unfit("is longer than " + mostBytes + " bytes");
      case HttpTimeoutException e -> silent();
      case null, default -> FetchException.failed("cannot be reached");
    };
  }

  private HttpAnswer answer(URI address, HttpResponse<InputStream> response) {
    try (InputStream body = response.body()) {
      byte[] bytes = body.readNBytes(mostBytes + 1);
      if (bytes.length > mostBytes) {
        throw new TooLongException();
      }
      return new HttpAnswer(
          response.statusCode(), location(address, response), response.headers(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends an answer that is still being read. */
  private static void close(@Nullable InputStream body) {
    try {
      if (body != null) {
        body.close();
      }
    } catch (IOException e) {
      // It has ended by itself.
    }
  }

  private static Optional<URI> location(URI address, HttpResponse<?> response) {
    try {
      return response.headers().firstValue("Location").map(address::resolve);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  private static final class TooLongException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}

package saksi.reader.web;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * An answer to one request.
 *
 * @param location where it sends on to
 */
record HttpAnswer(int status, Optional<URI> location, HttpHeaders headers, byte[] bytes) {
  static final int OK = 200;
  static final int NOT_MODIFIED = 304;

  boolean sendsOn() {
    return status / 100 == 3 && location.isPresent();
  }
}

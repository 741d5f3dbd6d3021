package saksi.reader.web;

import java.net.URI;
import java.util.Optional;

/**
 * An answer to one request.
 *
 * @param location where it sends on to
 */
record HttpAnswer(int status, Optional<URI> location, byte[] bytes) {
  static final int OK = 200;

  boolean sendsOn() {
    return status / 100 == 3 && location.isPresent();
  }
}

package saksi.reader;

import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/** One thing that articles are read from. */
public sealed interface Input {

  /** A file. */
  record Local(Path file) implements Input {}

  /** A page, a feed or a file on the web. */
  record Web(URI address) implements Input {}

  /** Bytes that are given, such as standard input, and what messages call them. */
  record Given(String name, InputStream in) implements Input {}

  /** What a user means who writes an address; empty when it is none of the web. */
  static Optional<URI> address(String word) {
    try {
      return word.matches("(?i)https?://.*") ? Optional.of(new URI(word)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}

package saksi.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Things that are described in RDF, each at a path, and its documents at that path and an ending.
 */
interface Documents {

  /** Whether a path is one of these things, or a document about one, if they are there at all. */
  boolean cover(String path);

  /** Whether there is a thing at the path. */
  boolean exists(String path);

  /** Answers with the description of the thing at the path, or says that there is none. */
  void send(
      String path, Representation as, HttpServletRequest request, HttpServletResponse response)
      throws IOException;
}

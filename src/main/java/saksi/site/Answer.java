package saksi.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Content that has a version. It is sent compressed to those who can read that, and not at all to
 * those who have it.
 */
record Answer(String type, byte[] plain, byte[] compressed, String version) {

  static Answer of(String type, byte[] content) {
    return new Answer(type, content, compress(content), Fingerprint.of(content));
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("ETag", "W/\"" + version + "\"");
    response.addHeader("Vary", "Accept-Encoding");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (isKnown(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type);
    boolean isCompressed = readsCompressed(request.getHeader("Accept-Encoding"));
    if (isCompressed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    byte[] content = isCompressed ? compressed : plain;
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private boolean isKnown(@Nullable String known) {
    return known != null && known.contains(version);
  }

  private static boolean readsCompressed(@Nullable String encodings) {
    return encodings != null
        && encodings.matches(".*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?(,|\\s|$)).*");
  }

  private static byte[] compress(byte[] content) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }
}

package saksi.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/** Lets a client that has an answer already keep it (RFC 9110, section 13). */
record Validator(String tag) {
  private static final int TAG_LENGTH = 22;

  /** Of what depends on a state of the store, the program, and what is asked for. */
  static Validator of(String state, Object... asked) {
    String version = String.valueOf(Validator.class.getPackage().getImplementationVersion());
    String all = String.join("\n", state, version, List.of(asked).toString());
    return of(all.getBytes(StandardCharsets.UTF_8));
  }

  /** Of content that is there already. */
  static Validator of(byte[] content) {
    return new Validator('"' + sha256(content).substring(0, TAG_LENGTH) + '"');
  }

  /** Sends the tag, and nothing more when the client has what it tags; says whether that is so. */
  boolean isKnown(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    boolean isKnown =
        Collections.list(request.getHeaders("If-None-Match")).stream()
            .flatMap(value -> List.of(value.split(",")).stream())
            .map(value -> value.strip().replaceFirst("^W/", ""))
            .anyMatch(value -> value.equals(tag) || value.equals("*"));
    if (isKnown) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return isKnown;
  }

  private static String sha256(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package saksi.reader.web;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.util.Optional;

/**
 * By what a server tells whether what stands at an address is still what it gave before (RFC 9110).
 *
 * @param etag its name for that state
 * @param lastModified when it changed last, as it says
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
  private static final int LONGEST = 1000;

  /** Those of what was not seen before. */
  public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

  /** What is too long, or is more than one line, is none. */
  public Validators {
    etag = etag.filter(Validators::isSound);
    lastModified = lastModified.filter(Validators::isSound);
  }

  private static boolean isSound(String value) {
    return !value.isEmpty()
        && value.length() <= LONGEST
        && value.chars().allMatch(c -> c >= ' ' && c <= '~');
  }

  static Validators of(HttpHeaders headers) {
    return new Validators(headers.firstValue("ETag"), headers.firstValue("Last-Modified"));
  }

  void ask(HttpRequest.Builder request) {
    etag.ifPresent(value -> request.header("If-None-Match", value));
    lastModified.ifPresent(value -> request.header("If-Modified-Since", value));
  }
}

package saksi.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the server is reached from outside: where it is said to be, or as the proxy before it says,
 * or where the request went.
 */
final class PublicAddress {
  private static final Pattern SCHEME = Pattern.compile("https?");
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9.-]+(:\\d+)?|\\[[0-9A-Fa-f:.]+](:\\d+)?");
  private static final Pattern PREFIX = Pattern.compile("(/[A-Za-z0-9._~-]+)+/?");

  private PublicAddress() {}

  /** The address of the start page, which ends with a slash. */
  static String of(HttpServletRequest request, Optional<String> said) {
    return said.orElseGet(() -> seen(request));
  }

  private static String seen(HttpServletRequest request) {
    String scheme = forwarded(request, "X-Forwarded-Proto", SCHEME).orElse(request.getScheme());
    String host =
        forwarded(request, "X-Forwarded-Host", HOST)
            .or(() -> valid(request.getHeader("Host"), HOST))
            .orElseGet(() -> request.getServerName() + ":" + request.getServerPort());
    String prefix = forwarded(request, "X-Forwarded-Prefix", PREFIX).orElse("");
    return scheme + "://" + host + prefix.replaceFirst("/$", "") + "/";
  }

  /** What the nearest client of a chain of proxies asked for comes first. */
  private static Optional<String> forwarded(
      HttpServletRequest request, String header, Pattern form) {
    return valid(request.getHeader(header), form);
  }

  private static Optional<String> valid(@Nullable String value, Pattern form) {
    return Optional.ofNullable(value)
        .map(values -> values.split(",", 2)[0].strip())
        .filter(first -> form.matcher(first).matches());
  }
}

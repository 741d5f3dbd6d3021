package saksi.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the server is reached from outside: where it is said to be, or as the proxy before it says,
 * or where the request went.
 */
public record PublicAddress(Optional<String> said) {
  private static final Pattern SCHEME = Pattern.compile("https?");
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9.-]+(:\\d+)?|\\[[0-9A-Fa-f:.]+](:\\d+)?");
  private static final Pattern PREFIX = Pattern.compile("(/[A-Za-z0-9._~-]+)+/?");
  private static final int LONGEST = 255;
  private static final String NOTED = PublicAddress.class.getName();

  /** The address of the start page, which ends with a slash. */
  String of(HttpServletRequest request) {
    return said.orElseGet(() -> seen(request));
  }

  /** Notes the address with the request, for pages. */
  void note(HttpServletRequest request) {
    request.setAttribute(NOTED, of(request));
  }

  /** The address that was noted with a request. */
  static String noted(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(NOTED));
  }

  /** The path of the start page as a reader's browser sees it, which ends with a slash. */
  public static String root(HttpServletRequest request) {
    Object noted = request.getAttribute(NOTED);
    return noted == null ? "/" : URI.create(noted.toString()).getRawPath();
  }

  private static String seen(HttpServletRequest request) {
    String scheme =
        valid(request.getHeader("X-Forwarded-Proto"), SCHEME).orElse(request.getScheme());
    String host =
        valid(request.getHeader("X-Forwarded-Host"), HOST)
            .or(() -> valid(request.getHeader("Host"), HOST))
            .orElseGet(() -> request.getServerName() + ":" + request.getServerPort());
    String prefix = valid(request.getHeader("X-Forwarded-Prefix"), PREFIX).orElse("");
    return scheme + "://" + host + prefix.replaceFirst("/$", "") + "/";
  }

  /** Of a chain of proxies, the one that is nearest to the reader comes first. */
  private static Optional<String> valid(@Nullable String value, Pattern form) {
    return Optional.ofNullable(value)
        .map(values -> values.split(",", 2)[0].strip())
        .filter(first -> first.length() <= LONGEST && form.matcher(first).matches());
  }
}

package saksi.reader;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import saksi.language.Words;

/** Addresses of the web without what makes several of one page. */
final class PlainAddress {
  private static final Pattern TRACKING =
      Pattern.compile(
          Words.lines(PlainAddress.class, "tracking-parameters.txt").stream()
              .map(name -> name.replace("*", "[^=]*"))
              .collect(Collectors.joining("|", "(?i)(?:", ")(?:=.*)?")));

  private PlainAddress() {}

  /** The address of the same page without a place in it, or parameters that say who led there. */
  static URI of(URI address) {
    if (address.getScheme() == null || address.getRawAuthority() == null) {
      return address;
    }
    return URI.create(
        "%s://%s%s%s"
            .formatted(
                address.getScheme().toLowerCase(Locale.ROOT),
                address.getRawAuthority().toLowerCase(Locale.ROOT),
                address.getRawPath().isEmpty() ? "/" : address.getRawPath(),
                query(address.getRawQuery() == null ? "" : address.getRawQuery())));
  }

  private static String query(String raw) {
    String kept =
        Arrays.stream(raw.split("&"))
            .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }
}

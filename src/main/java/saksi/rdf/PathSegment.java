package saksi.rdf;

import java.nio.charset.StandardCharsets;

/** Any string as one segment of an IRI's path, percent-encoded as RFC 3986 says. */
final class PathSegment {
  private static final String UNRESERVED_MARKS = "-._~";

  private PathSegment() {}

  /** Different strings give different segments; none is {@code .} or {@code ..}. */
  static String encode(String string) {
    if (string.equals(".") || string.equals("..")) {
      return string.replace(".", "%2E");
    }
    StringBuilder segment = new StringBuilder(string.length());
    for (byte octet : string.getBytes(StandardCharsets.UTF_8)) {
      append(segment, octet);
    }
    return segment.toString();
  }

  /** The segment with its first letter encoded though it need not be, to keep a name free. */
  static String hide(String string) {
    return percent(string.charAt(0)) + encode(string.substring(1));
  }

  private static void append(StringBuilder segment, byte octet) {
    if (isUnreserved(octet)) {
      segment.append((char) octet);
    } else {
      segment.append(percent(octet & 0xFF));
    }
  }

  private static String percent(int octet) {
    return String.format("%%%02X", octet);
  }

  private static boolean isUnreserved(byte octet) {
    return (octet >= 'a' && octet <= 'z')
        || (octet >= 'A' && octet <= 'Z')
        || (octet >= '0' && octet <= '9')
        || UNRESERVED_MARKS.indexOf(octet) >= 0;
  }
}

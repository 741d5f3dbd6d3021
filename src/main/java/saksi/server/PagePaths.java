package saksi.server;

import java.util.Set;

/**
 * The paths that servlets answer.
 *
 * @param patterns as in servlet mappings: {@code /about}, {@code /country/*} or {@code *.html}
 */
record PagePaths(Set<String> patterns) {

  boolean contains(String path) {
    return patterns.stream().anyMatch(pattern -> matches(pattern, path));
  }

  private static boolean matches(String pattern, String path) {
    if (pattern.startsWith("*.")) {
      return path.endsWith(pattern.substring(1));
    }
    return pattern.endsWith("/*")
        ? path.startsWith(pattern.substring(0, pattern.length() - 1))
        : path.equals(pattern);
  }
}

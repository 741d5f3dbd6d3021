package saksi.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** What a request asks for. */
record Asked(HttpServletRequest request) {
  private static final String ENDING = ".html";

  /** The kind of thing that the path names, such as {@code country}. */
  String kind() {
    String[] steps = path().split("/", -1);
    return steps[steps.length - 2];
  }

  /**
   * The names that the path may mean: without the ending of a page, if it has that, and with it.
   */
  Stream<String> names() {
    String path = path();
    String segment = path.substring(path.lastIndexOf('/') + 1);
    return segment.endsWith(ENDING)
        ? Stream.of(segment.substring(0, segment.length() - ENDING.length()), segment)
            .map(Asked::decoded)
        : Stream.of(decoded(segment));
  }

  private static String decoded(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private String path() {
    return request.getRequestURI();
  }

  /** The words of a parameter; empty when there are none. */
  Optional<String> words(String parameter) {
    return Optional.ofNullable(request.getParameter(parameter))
        .map(String::strip)
        .filter(words -> !words.isEmpty());
  }

  /** Which page of a list; the first when what is asked for is no page. */
  int page(String parameter) {
    return words(parameter)
        .filter(page -> page.matches("[1-9]\\d{0,6}"))
        .map(Integer::valueOf)
        .orElse(1);
  }
}

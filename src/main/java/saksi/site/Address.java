package saksi.site;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a page is: its path, percent-encoded, and the parameters that choose what it shows. Equal
 * choices make equal addresses.
 */
public record Address(String path, Map<String, String> parameters) implements Content {

  public Address {
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  /** The page without choices. */
  public static Address of(String path) {
    return new Address(path, Map.of());
  }

  /** The same page with another choice; an empty value takes the choice back. */
  public Address with(String name, Object value) {
    Map<String, String> changed = new TreeMap<>(parameters);
    changed.put(name, value.toString());
    changed.values().removeIf(String::isEmpty);
    return new Address(path, changed);
  }

  /** As it stands in a link. */
  @Override
  public String toString() {
    return parameters.isEmpty() ? path : path + "?" + query();
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeUserContent(toString());
  }

  private String query() {
    return parameters.entrySet().stream()
        .map(choice -> encode(choice.getKey()) + "=" + encode(choice.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}

package saksi.site;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a page is: its path, percent-encoded, with the place in it where a link leads to one (after
 * a number sign), and the parameters that choose what it shows. Equal choices make equal addresses.
 */
public record Address(String path, SortedMap<String, List<String>> parameters) implements Content {

  public Address {
    SortedMap<String, List<String>> copy = new TreeMap<>();
    parameters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    copy.values().removeIf(List::isEmpty);
    parameters = Collections.unmodifiableSortedMap(copy);
  }

  /** The page without choices. */
  public static Address of(String path) {
    return new Address(path, Collections.emptySortedMap());
  }

  /** The same page with another choice; an empty value takes the choice back. */
  public Address with(String name, Object value) {
    String said = value.toString();
    return with(name, said.isEmpty() ? List.of() : List.of(said));
  }

  /** The same page with several choices of one kind instead of those there were. */
  public Address with(String name, Collection<String> values) {
    SortedMap<String, List<String>> changed = new TreeMap<>(parameters);
    changed.put(name, List.copyOf(values));
    return new Address(path, changed);
  }

  /** As it stands in a link. */
  @Override
  public String toString() {
    int fragment = path.indexOf('#');
    return parameters.isEmpty() || fragment < 0
        ? path + query()
        : path.substring(0, fragment) + query() + path.substring(fragment);
  }

  @Override
  public void writeTo(TemplateOutput output) {
    output.writeUserContent(toString());
  }

  private String query() {
    List<String> choices = new ArrayList<>();
    parameters.forEach(
        (name, values) -> values.forEach(value -> choices.add(encode(name) + "=" + encode(value))));
    return choices.isEmpty() ? "" : "?" + String.join("&", choices);
  }

  private static String encode(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}

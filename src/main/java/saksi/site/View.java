package saksi.site;

import java.util.Map;

/**
 * A template and what it shows.
 *
 * @param template its name without its ending
 * @param parameters by the names that the template gives them
 */
public record View(String template, Map<String, Object> parameters) {

  public View {
    parameters = Map.copyOf(parameters);
  }
}

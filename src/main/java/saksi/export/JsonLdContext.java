package saksi.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;

/** The JSON-LD context that is published as {@code ontology/context.jsonld}. */
final class JsonLdContext {
  private static final String RESOURCE = "/ontology/context.jsonld";

  private final String text = read();
  private final Map<String, Term> terms = new HashMap<>();

  JsonLdContext() {
    JsonObject context = JSON.parse("{ \"context\": " + text() + " }").getObj("context");
    context.forEach((name, value) -> {
      if (value.isObject()) {
        JsonObject definition = value.getAsObject();
        terms.put(expanded(definition.getString("@id"), context), new Term(name, definition));
      }
    });
  }

  /** The context as it stands in the file. */
  String text() {
    return text.substring(text.indexOf(':') + 1, text.lastIndexOf('}')).strip();
  }

  /** The term for a property. */
  Optional<Term> term(String iri) {
    return Optional.ofNullable(terms.get(iri));
  }

  /**
   * A name for a property.
   *
   * @param type the datatype of its values, or a keyword: what a bare string stands for
   * @param language the language of its bare strings
   * @param byLanguage whether its values may be an object with a member for each language
   */
  record Term(String name, String type, String language, boolean byLanguage) {
    Term(String name, JsonObject definition) {
      this(
          name,
          member("@type", definition),
          member("@language", definition),
          member("@container", definition).equals("@language"));
    }

    private static String member(String key, JsonObject definition) {
      return definition.hasKey(key) ? definition.getString(key) : "";
    }
  }

  private static String expanded(String compact, JsonObject context) {
    int colon = compact.indexOf(':');
    return context.getString(compact.substring(0, colon)) + compact.substring(colon + 1);
  }

  private static String read() {
    try (InputStream in = JsonLdContext.class.getResourceAsStream(RESOURCE)) {
      byte[] bytes = Objects.requireNonNull(in, RESOURCE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + RESOURCE, e);
    }
  }
}

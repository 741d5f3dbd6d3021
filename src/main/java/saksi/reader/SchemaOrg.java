package saksi.reader;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the first article among a page's JSON-LD says. It is read as plain JSON: no context is
 * fetched, and terms stand for themselves.
 */
record SchemaOrg(JsonObject article) {
  private static final Pattern ARTICLE =
      Pattern.compile("(?:https?://schema\\.org/)?(?:\\w*NewsArticle|Article|Report|BlogPosting)");

  static SchemaOrg of(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .map(Element::data)
        .flatMap(SchemaOrg::objects)
        .filter(SchemaOrg::isArticle)
        .findFirst()
        .map(SchemaOrg::new)
        .orElseGet(() -> new SchemaOrg(new JsonObject()));
  }

  Optional<String> title() {
    return words("headline").or(() -> words("name"));
  }

  Optional<String> date() {
    return words("datePublished").or(() -> words("dateCreated"));
  }

  Optional<String> publisher() {
    return names("publisher").stream().findFirst();
  }

  List<String> authors() {
    return names("author");
  }

  Optional<String> body() {
    return words("articleBody");
  }

  private Optional<String> words(String name) {
    return text(article.get(name)).findFirst();
  }

  /** The names of persons or organizations, each a string or an object with a name. */
  private List<String> names(String name) {
    return each(article.get(name))
        .flatMap(e -> e.isJsonObject() ? text(e.getAsJsonObject().get("name")) : text(e))
        .toList();
  }

  private static boolean isArticle(JsonObject object) {
    return text(object.get("@type")).anyMatch(type -> ARTICLE.matcher(type).matches());
  }

  private static Stream<String> text(JsonElement element) {
    return each(element)
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString)
        .filter(words -> !words.isBlank());
  }

  private static Stream<JsonElement> each(JsonElement element) {
    return element == null
        ? Stream.empty()
        : element.isJsonArray() ? element.getAsJsonArray().asList().stream() : Stream.of(element);
  }

  /** The objects at the top and in the graphs of some JSON; none when it isn't sound. */
  private static Stream<JsonObject> objects(String json) {
    Stream.Builder<JsonObject> found = Stream.builder();
    Deque<JsonElement> open = new ArrayDeque<>();
    parse(json).ifPresent(open::add);
    while (!open.isEmpty()) {
      JsonElement next = open.poll();
      if (next.isJsonArray()) {
        JsonArray array = next.getAsJsonArray();
        array.forEach(open::add);
      } else if (next.isJsonObject()) {
        found.add(next.getAsJsonObject());
        Optional.ofNullable(next.getAsJsonObject().get("@graph")).ifPresent(open::add);
      }
    }
    return found.build();
  }

  private static Optional<JsonElement> parse(String json) {
    try {
      return Optional.of(JsonParser.parseString(json));
    } catch (JsonParseException | StackOverflowError e) {
      return Optional.empty();
    }
  }
}

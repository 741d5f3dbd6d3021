package saksi.reconciliation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The JSON of the Reconciliation Service API 0.2: what is asked and what is answered.
 *
 * @param limit how many candidates an entity may have
 */
record Protocol(int limit) {
  private static final String CITIZENSHIP = "P27";

  /** What a service says of itself. */
  static Manifest manifest(String json) {
    JsonObject manifest = object(json);
    return new Manifest(
        text(manifest, "name").orElse(""),
        text(manifest, "identifierSpace")
            .orElseThrow(() -> new JsonParseException("its manifest has no identifierSpace")));
  }

  /** A batch: each question under the letter q and its place in the list. */
  String batch(List<Question> questions, Manifest manifest) {
    JsonObject batch = new JsonObject();
    for (int i = 0; i < questions.size(); i++) {
      batch.add("q" + i, question(questions.get(i), manifest));
    }
    return batch.toString();
  }

  private JsonObject question(Question question, Manifest manifest) {
    JsonObject json = new JsonObject();
    json.addProperty("query", question.name());
    json.addProperty("limit", limit);
    if (manifest.isWikidata()) {
      json.addProperty("type", Manifest.wikidataClass(question.type()));
      json.addProperty("type_strict", "should");
      question.country().ifPresent(country -> json.add("properties", citizenship(country)));
    }
    return json;
  }

  private static JsonArray citizenship(String country) {
    JsonObject value = new JsonObject();
    value.addProperty("id", country);
    JsonObject property = new JsonObject();
    property.addProperty("pid", CITIZENSHIP);
    property.add("v", value);
    JsonArray properties = new JsonArray();
    properties.add(property);
    return properties;
  }

  /** The candidates for the questions of a batch. */
  static List<Proposal> proposals(String json, List<Question> questions, Manifest manifest) {
    JsonObject answers = object(json);
    List<Proposal> proposals = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      if (!(answers.get("q" + i) instanceof JsonObject answer
          && answer.get("result") instanceof JsonArray result)) {
        throw new JsonParseException("no result for the question q" + i);
      }
      for (JsonElement found : result) {
        proposals.add(new Proposal(questions.get(i), candidate(found, manifest)));
      }
    }
    return proposals;
  }

  private static Candidate candidate(JsonElement found, Manifest manifest) {
    if (!(found instanceof JsonObject candidate)) {
      throw new JsonParseException("a candidate that is no object");
    }
    String id =
        text(candidate, "id")
            .filter(written -> !written.isBlank())
            .orElseThrow(() -> new JsonParseException("a candidate without an id"));
    return new Candidate(
        manifest.reviewed(id),
        text(candidate, "name").orElse(""),
        score(candidate),
        text(candidate, "match").filter("true"::equals).isPresent());
  }

  private static double score(JsonObject candidate) {
    try {
      return text(candidate, "score").map(Double::parseDouble).orElse(0.0);
    } catch (NumberFormatException e) {
      throw new JsonParseException("a score that is no number", e);
    }
  }

  private static JsonObject object(String json) {
    if (JsonParser.parseString(json) instanceof JsonObject object) {
      return object;
    }
    throw new JsonParseException("no JSON object");
  }

  private static Optional<String> text(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
  }
}

package saksi.operation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import saksi.knowledge.Claim;
import saksi.knowledge.Entity;
import saksi.knowledge.Mention;
import saksi.knowledge.Reading;
import saksi.site.Json;
import saksi.text.Span;

/**
 * A reading as JSON: {@code entities} with type, names, Wikidata id and the spans of their
 * mentions, {@code relations} with type, agent, target, factuality, claimant and the span of the
 * sentence.
 */
public record ReadingJson(Reading reading, Function<String, String> iri) {

  /** One line. */
  public String json() {
    return Json.write(fields()) + "\n";
  }

  Map<String, Object> fields() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("article", reading.article().id());
    json.put("headline", reading.article().headline());
    json.put("published", reading.article().published());
    json.put("publisher", reading.article().publisher());
    json.put("entities", reading.entities().stream().map(this::entity).toList());
    json.put("relations", reading.claims().stream().map(this::relation).toList());
    return json;
  }

  private Map<String, Object> entity(Entity entity) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", iri.apply(entity.key()));
    json.put("type", title(entity.type()));
    json.put("names", names(entity));
    json.put("wikidata", entity.wikidata());
    json.put("mentions", mentions(entity));
    return json;
  }

  private static Set<String> names(Entity entity) {
    Set<String> names = new LinkedHashSet<>(List.of(entity.name()));
    entity.englishName().ifPresent(names::add);
    names.addAll(entity.otherNames());
    return names;
  }

  private List<List<Integer>> mentions(Entity entity) {
    return reading.mentions().stream()
        .filter(mention -> mention.entity().equals(entity.key()))
        .map(Mention::span)
        .map(ReadingJson::pair)
        .toList();
  }

  private Map<String, Object> relation(Claim claim) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", claim.event().relation().label());
    json.put("agent", iri.apply(claim.event().agent()));
    json.put("target", iri.apply(claim.event().target()));
    json.put("factuality", title(claim.factuality()));
    json.put("claimant", claim.claimant().map(iri));
    json.put("place", claim.place().map(iri));
    json.put("date", claim.event().date().map(date -> date.iso()));
    json.put("quantity", claim.quantity().map(quantity -> quantity.words()));
    json.put("officeTitle", claim.officeTitle());
    json.put("confidence", claim.confidence());
    json.put("rule", claim.rule());
    json.put("evidence", pair(claim.sentence()));
    json.put("quote", reading.article().text().slice(claim.sentence()));
    return json;
  }

  private static List<Integer> pair(Span span) {
    return List.of(span.begin(), span.end());
  }

  /** A constant such as {@code PERSON} as the ontology's local name, {@code Person}. */
  private static String title(Enum<?> constant) {
    return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
  }
}

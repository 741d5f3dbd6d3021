package saksi.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saksi.text.Article;

/**
 * All that was read from one article. Every key that a mention or claim names is an entity of the
 * reading; every span lies within the article.
 *
 * @param entities sorted by key
 * @param mentions sorted by span
 * @param claims sorted by sentence, then as found
 */
public record Reading(
    Article article, List<Entity> entities, List<Mention> mentions, List<Claim> claims) {

  public Reading {
    entities = entities.stream().sorted(Comparator.comparing(Entity::key)).toList();
    mentions = mentions.stream().sorted().toList();
    claims = claims.stream().sorted(Comparator.comparing(Claim::sentence)).toList();
    Map<String, Entity> known = byKey(entities);
    Stream.concat(mentions.stream().map(Mention::entity), claims.stream().flatMap(Reading::keysOf))
        .filter(key -> !known.containsKey(key))
        .findFirst()
        .ifPresent(key -> {
          throw new IllegalArgumentException(article.id() + ": no entity '" + key + "'");
        });
    for (Mention mention : mentions) {
      if (!article.text().slice(mention.span()).equals(mention.text())) {
        throw new IllegalArgumentException(article.id() + ": not the text's words: " + mention);
      }
    }
  }

  /** The same without the claims that are less sure. */
  public Reading withMinConfidence(double confidence) {
    List<Claim> sure = claims.stream().filter(c -> c.confidence() >= confidence).toList();
    return new Reading(article, entities, mentions, sure);
  }

  /** The entities by key; throws {@link IllegalArgumentException} when two share one. */
  public static Map<String, Entity> byKey(Collection<Entity> entities) {
    return entities.stream()
        .collect(
            Collectors.toMap(
                Entity::key,
                Function.identity(),
                (a, b) -> {
                  throw new IllegalArgumentException("two entities with the key " + a.key());
                },
                TreeMap::new));
  }

  private static Stream<String> keysOf(Claim claim) {
    return Stream.of(
            Stream.of(claim.event().agent(), claim.event().target()),
            claim.claimant().stream(),
            claim.place().stream())
        .flatMap(Function.identity());
  }
}

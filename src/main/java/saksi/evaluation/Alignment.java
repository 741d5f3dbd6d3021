package saksi.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saksi.knowledge.Entity;
import saksi.knowledge.Mention;
import saksi.text.Span;
import saksi.text.Text;

/**
 * Which gold entity an entity of a reading is: one to one, the pairs of the same type first, of
 * these the ones that share most names and places, then in the order of the key and the id.
 */
public final class Alignment {
  private static final int SAME_PLACE = 3;
  private static final int SAME_NAME = 2;
  private static final int SAME_ID = 2;
  private final Map<String, GoldEntity> byKey = new HashMap<>();

  private record Pair(boolean sameType, int score, String key, GoldEntity gold) {}

  private Alignment(List<Pair> pairs) {
    Set<GoldEntity> used = new HashSet<>();
    pairs.stream()
        .sorted(
            Comparator.comparing(Pair::sameType)
                .thenComparingInt(Pair::score)
                .reversed()
                .thenComparing(Pair::key)
                .thenComparing(pair -> pair.gold.id()))
        .forEach(pair -> {
          if (!byKey.containsKey(pair.key) && used.add(pair.gold)) {
            byKey.put(pair.key, pair.gold);
          }
        });
  }

  /** Aligns the entities and mentions of a reading with the gold of the same text. */
  public static Alignment of(
      Text text, Collection<Entity> entities, Collection<Mention> mentions, GoldFile gold) {
    Map<Span, List<GoldEntity>> places = gold.mentions(text);
    Map<String, List<Mention>> byEntity =
        mentions.stream().collect(Collectors.groupingBy(Mention::entity));
    List<Pair> pairs = new ArrayList<>();
    for (Entity entity : entities) {
      Set<String> names = names(entity);
      for (GoldEntity golden : gold.entities()) {
        int score =
            SAME_PLACE * shared(byEntity.getOrDefault(entity.key(), List.of()), places, golden);
        score += isDisjoint(names, golden) ? 0 : SAME_NAME;
        boolean sameId =
            entity.wikidata().isPresent() && entity.wikidata().equals(golden.wikidata());
        score += sameId ? SAME_ID : 0;
        if (score > 0) {
          pairs.add(new Pair(entity.type() == golden.type(), score, entity.key(), golden));
        }
      }
    }
    return new Alignment(pairs);
  }

  /** The gold entity of a key of the reading. */
  public Optional<GoldEntity> of(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  private static int shared(
      List<Mention> mentions, Map<Span, List<GoldEntity>> places, GoldEntity golden) {
    return (int)
        mentions.stream()
            .map(Mention::span)
            .distinct()
            .filter(span -> places.getOrDefault(span, List.of()).contains(golden))
            .count();
  }

  private static boolean isDisjoint(Set<String> names, GoldEntity golden) {
    return golden.surfaces().stream().map(Alignment::normal).noneMatch(names::contains)
        && !names.contains(normal(golden.name()));
  }

  private static Set<String> names(Entity entity) {
    return Stream.of(
            Stream.of(entity.name()), entity.englishName().stream(), entity.otherNames().stream())
        .flatMap(Function.identity())
        .map(Alignment::normal)
        .collect(Collectors.toSet());
  }

  private static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{ASCII}]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}

package saksi.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.knowledge.Mention;
import saksi.text.Span;

/** Where something of a type is named. */
record MentionPlace(Span span, EntityType type) {

  static Set<MentionPlace> of(Collection<Mention> mentions, Map<String, Entity> entities) {
    Set<MentionPlace> places = new HashSet<>();
    for (Mention mention : mentions) {
      Entity entity = entities.get(mention.entity());
      if (entity != null) {
        places.add(new MentionPlace(mention.span(), entity.type()));
      }
    }
    return places;
  }

  /**
   * Those of the gold. A string that names two entities may be read as either: its types are those
   * that were found, or else the first one.
   */
  static Set<MentionPlace> of(Map<Span, List<GoldEntity>> gold, Set<MentionPlace> found) {
    Set<MentionPlace> places = new HashSet<>();
    gold.forEach((span, owners) -> {
      Set<MentionPlace> possible =
          owners.stream()
              .map(owner -> new MentionPlace(span, owner.type()))
              .collect(Collectors.toSet());
      Set<MentionPlace> read =
          possible.stream().filter(found::contains).collect(Collectors.toSet());
      places.addAll(read.isEmpty() ? Set.of(first(possible)) : read);
    });
    return places;
  }

  private static MentionPlace first(Set<MentionPlace> possible) {
    return possible.stream()
        .min((a, b) -> a.type().name().compareTo(b.type().name()))
        .orElseThrow();
  }
}

package saksi.evaluation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import saksi.evaluation.Facts.Reported;
import saksi.knowledge.Claim;
import saksi.knowledge.Entity;
import saksi.knowledge.Reading;
import saksi.knowledge.Relation;

/** Compares the reading of one article with its gold. */
final class Scoring {
  private final Reading reading;
  private final GoldFile gold;
  private final Alignment alignment;
  private final Facts found;
  private final Facts right;

  private Scoring(Reading reading, GoldFile gold) {
    this.reading = reading;
    this.gold = gold;
    this.alignment =
        Alignment.of(reading.article().text(), reading.entities(), reading.mentions(), gold);
    this.found = new Facts(reading.claims().stream().map(this::reported).toList());
    this.right = new Facts(gold.relations().stream().map(this::reported).toList());
  }

  static Scores of(Reading reading, GoldFile gold) {
    Scoring scoring = new Scoring(reading, gold);
    return new Scores(scoring.figures(), scoring.linked(), scoring.types(), scoring.rules());
  }

  private SortedMap<Figure, Tally> figures() {
    Map<Figure, Tally> figures = new EnumMap<>(Figure.class);
    figures.put(Figure.MENTION, mentions());
    figures.put(Figure.ENTITY, entities());
    figures.put(Figure.RELATION, Tally.of(found.relations(), right.relations()));
    figures.put(
        Figure.RELATION_WITHOUT_OFFICES, Tally.of(found.withoutOffices(), right.withoutOffices()));
    figures.put(Figure.ROLLED_UP, Tally.of(found.rolledUp(), right.rolledUp()));
    figures.put(Figure.FACTUALITY, Tally.of(found.presented(), right.presented()));
    figures.put(Figure.CLAIMANT, Tally.of(found.claimed(), right.claimed()));
    return new TreeMap<>(figures);
  }

  private Tally mentions() {
    Set<MentionPlace> places =
        MentionPlace.of(reading.mentions(), Reading.byKey(reading.entities()));
    return Tally.of(places, MentionPlace.of(gold.mentions(reading.article().text()), places));
  }

  private Tally entities() {
    Set<String> read =
        reading.entities().stream()
            .map(entity ->
                alignment
                    .of(entity.key())
                    .filter(golden -> golden.type() == entity.type())
                    .map(GoldEntity::id)
                    .orElse("s:" + entity.key()))
            .collect(Collectors.toSet());
    return Tally.of(read, gold.entities().stream().map(GoldEntity::id).collect(Collectors.toSet()));
  }

  private Linked linked() {
    Linked linked = Linked.NONE;
    for (Entity entity : reading.entities()) {
      Optional<String> id = alignment.of(entity.key()).flatMap(GoldEntity::wikidata);
      if (id.isPresent()) {
        linked = linked.plus(new Linked(id.equals(entity.wikidata()) ? 1 : 0, 1));
      }
    }
    return linked;
  }

  private SortedMap<Relation, Tally> types() {
    SortedMap<Relation, Tally> types = new TreeMap<>();
    for (Relation type : Relation.values()) {
      types.put(type, Tally.of(found.relationsOf(type), right.relationsOf(type)));
    }
    return types;
  }

  private SortedMap<String, Tally> rules() {
    SortedMap<String, Set<Fact>> byRule = new TreeMap<>();
    for (Claim claim : reading.claims()) {
      byRule.computeIfAbsent(claim.rule(), r -> new HashSet<>()).add(reported(claim).fact());
    }
    SortedMap<String, Tally> rules = new TreeMap<>();
    Set<Fact> facts = right.relations();
    byRule.forEach((rule, itsFacts) -> {
      int count = (int) itsFacts.stream().filter(facts::contains).count();
      rules.put(rule, new Tally(count, itsFacts.size(), count));
    });
    return rules;
  }

  private Reported reported(Claim claim) {
    UnaryOperator<String> name = key -> alignment.of(key).map(GoldEntity::id).orElse("s:" + key);
    return new Reported(
        new Fact(
            claim.event().relation(),
            name.apply(claim.event().agent()),
            name.apply(claim.event().target())),
        claim.factuality(),
        claim.claimant().map(name));
  }

  private Reported reported(GoldRelation relation) {
    UnaryOperator<String> name = id -> gold.entity(id).map(GoldEntity::id).orElse("g:" + id);
    return new Reported(
        new Fact(relation.type(), name.apply(relation.agent()), name.apply(relation.target())),
        relation.factuality(),
        relation.claimant().map(name));
  }
}

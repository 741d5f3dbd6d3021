package saksi.relations;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import saksi.knowledge.Claim;
import saksi.knowledge.Entity;
import saksi.knowledge.Event;
import saksi.knowledge.Relation;
import saksi.linking.Linking;
import saksi.text.Sentence;
import saksi.text.Span;

/** Follows an expected claim through the decisions of the finder up to the first that fails. */
record Doubts(List<List<Scene>> scenes, Linking linking, Judge judge) {

  private record Pair(Relation relation, String agent, String target) {
    boolean isOf(String a, String t) {
      return agent.equals(a) && target.equals(t)
          || relation.isSymmetric() && agent.equals(t) && target.equals(a);
    }
  }

  private record Case(Scene scene, Judge.Judged judged) {}

  WhyNot of(List<Claim> claims, WhyNot.Asked asked) {
    Optional<Entity> agent = entity(asked.agent());
    Optional<Entity> target = entity(asked.target());
    if (agent.isEmpty() || target.isEmpty()) {
      String name = agent.isEmpty() ? asked.agent() : asked.target();
      return new WhyNot.UnknownParty(
          name, linking.entities().stream().map(Entity::name).sorted().toList());
    }
    Pair pair = new Pair(asked.relation(), agent.get().key(), target.get().key());
    return claims.stream()
        .filter(claim -> isOf(claim.event(), pair))
        .max(Comparator.comparingDouble(Claim::confidence))
        .map(claim -> found(claim, asked.minConfidence()))
        .orElseGet(() -> missing(pair, agent.get(), target.get()));
  }

  private static boolean isOf(Event event, Pair pair) {
    return event.relation() == pair.relation() && pair.isOf(event.agent(), event.target());
  }

  private static WhyNot found(Claim claim, double least) {
    return claim.confidence() >= least
        ? new WhyNot.Claimed(claim)
        : new WhyNot.Unsure(claim, least);
  }

  private WhyNot missing(Pair pair, Entity agent, Entity target) {
    if (pair.relation() == Relation.HOLDS_OFFICE) {
      return new WhyNot.NoTitle(agent.name(), target.name());
    }
    List<Scene> naming =
        scenes.stream()
            .flatMap(List::stream)
            .filter(scene -> scene.trigger().predicate().relation() == pair.relation())
            .toList();
    if (naming.isEmpty()) {
      return new WhyNot.NoWord(together(pair));
    }
    return cases(naming, pair)
        .max(Comparator.comparingDouble(c -> c.judged().probability()))
        .map(this::failed)
        .orElseGet(() ->
            new WhyNot.NeverTogether(
                naming.stream().map(scene -> where(scene.trigger())).toList(), together(pair)));
  }

  private Stream<Case> cases(List<Scene> naming, Pair pair) {
    return naming.stream()
        .flatMap(scene ->
            judge.all(scene).stream()
                .filter(judged -> {
                  Candidate c = judged.candidate();
                  return pair.isOf(c.agent().entity().key(), c.target().entity().key());
                })
                .map(judged -> new Case(scene, judged)));
  }

  private WhyNot failed(Case best) {
    Candidate candidate = best.judged().candidate();
    double probability = best.judged().probability();
    WhyNot.Where where = where(candidate.trigger());
    if (probability < Judge.LEAST && !isInPlace(candidate)) {
      return new WhyNot.Misplaced(
          where, stand(candidate.agent()), stand(candidate.target()), probability);
    }
    List<Judge.Judged> chosen = judge.chosen(best.scene());
    if (probability < Judge.LEAST || chosen.contains(best.judged())) {
      double threshold = probability < Judge.LEAST ? Judge.LEAST : Judge.THRESHOLD;
      return new WhyNot.Unlikely(where, probability, threshold, judge.against(candidate));
    }
    Judge.Judged other =
        chosen.stream().max(Comparator.comparingDouble(Judge.Judged::probability)).orElseThrow();
    return new WhyNot.Outdone(
        where,
        probability,
        other.candidate().agent().entity().name(),
        other.candidate().target().entity().name(),
        other.probability());
  }

  private static boolean isInPlace(Candidate candidate) {
    Fit agent = candidate.agent().fit();
    Fit target = candidate.target().fit();
    return (agent == Fit.AGENT || agent == Fit.EITHER)
        && (target == Fit.TARGET || target == Fit.EITHER);
  }

  private static WhyNot.Stand stand(Party party) {
    return new WhyNot.Stand(
        party.position().slot(),
        party.position().preposition(),
        party.fit().name().toLowerCase(Locale.ROOT));
  }

  private static WhyNot.Where where(Trigger trigger) {
    Sentence sentence = trigger.parse().sentence();
    return new WhyNot.Where(sentence.span(), sentence.span(trigger.begin(), trigger.end()));
  }

  private List<Span> together(Pair pair) {
    List<Sentence> agents = sentences(pair.agent());
    return sentences(pair.target()).stream().filter(agents::contains).map(Sentence::span).toList();
  }

  private List<Sentence> sentences(String key) {
    return linking.references().stream()
        .filter(reference -> reference.entities().stream().anyMatch(e -> e.key().equals(key)))
        .map(reference -> reference.sentence())
        .distinct()
        .toList();
  }

  private Optional<Entity> entity(String name) {
    return linking.entities().stream()
        .filter(entity ->
            Stream.of(
                    Stream.of(entity.key(), entity.name()),
                    entity.englishName().stream(),
                    entity.otherNames().stream(),
                    linking.mentions().stream()
                        .filter(mention -> mention.entity().equals(entity.key()))
                        .map(mention -> mention.text()))
                .flatMap(names -> names)
                .anyMatch(name::equalsIgnoreCase))
        .findFirst();
  }
}

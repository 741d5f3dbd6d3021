package saksi.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Says how likely each pair of a scene is its agent and target, and which pairs are taken. */
record Judge(Model model, Features features) {
  /** How likely an event must be by all that the article says of it. */
  static final double THRESHOLD = 0.5;

  /** How likely a single sentence's report of it must be. */
  static final double LEAST = 0.25;

  /** A pair with the probability that it is meant. */
  record Judged(Candidate candidate, double probability) {}

  /** Every pair of a scene. */
  List<Judged> all(Scene scene) {
    if (scene.parties().isEmpty()) {
      return List.of();
    }
    double ofTrigger = model.score(features.ofTrigger(scene.trigger(), scene.context()));
    Map<Party, Double> asAgent = new IdentityHashMap<>();
    Map<Party, Double> asTarget = new IdentityHashMap<>();
    for (Party party : scene.parties()) {
      asAgent.put(
          party, model.score(features.ofParty(scene.trigger(), scene.context(), party, "A")));
      asTarget.put(
          party, model.score(features.ofParty(scene.trigger(), scene.context(), party, "T")));
    }
    List<Judged> judged = new ArrayList<>();
    scene.forEachPair(c -> {
      double score =
          ofTrigger
              + asAgent.getOrDefault(c.agent(), 0.0)
              + asTarget.getOrDefault(c.target(), 0.0)
              + model.score(features.ofPair(c));
      judged.add(new Judged(c, Model.probability(score)));
    });
    return judged;
  }

  /** The pairs that are taken: likely ones of one list of agents and one of targets. */
  List<Judged> chosen(Scene scene) {
    return consistent(all(scene).stream().filter(j -> j.probability() >= LEAST).toList());
  }

  /** What speaks against a pair: features of negative weight, the heaviest first. */
  List<WhyNot.Against> against(Candidate c) {
    return features.of(c).stream()
        .map(feature -> new WhyNot.Against(feature, model.score(List.of(feature))))
        .filter(against -> against.weight() < 0)
        .sorted(
            Comparator.comparingDouble(WhyNot.Against::weight)
                .thenComparing(WhyNot.Against::feature))
        .toList();
  }

  /** One word has one list of agents and one of targets: those of its likeliest pair. */
  static List<Judged> consistent(List<Judged> likely) {
    return likely.stream()
        .max(Comparator.comparingDouble(Judged::probability))
        .map(best -> likely.stream().filter(j -> lists(j).equals(lists(best))).toList())
        .orElse(List.of());
  }

  private static List<Integer> lists(Judged judged) {
    return List.of(group(judged.candidate().agent()), group(judged.candidate().target()));
  }

  private static int group(Party party) {
    boolean elsewhere = party.position().side() == Position.Side.ELSEWHERE;
    return elsewhere ? -1 : party.participant().group();
  }
}

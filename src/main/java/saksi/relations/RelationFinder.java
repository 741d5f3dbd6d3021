package saksi.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saksi.knowledge.Claim;
import saksi.knowledge.Event;
import saksi.language.Parse;
import saksi.linking.Linking;
import saksi.reference.ReferenceData;
import saksi.text.Article;

/** Finds what the entities of an article are reported to do to each other. */
public final class RelationFinder {
  /** How likely an event must be by all that the article says of it. */
  private static final double THRESHOLD = 0.5;

  /** How likely a single sentence's report of it must be. */
  private static final double LEAST = 0.25;

  private final FunctionWords words = FunctionWords.load();
  private final CandidateFinder finder;
  private final Features features = new Features(words);
  private final SpeechReader speechReader = new SpeechReader();
  private final FactualityReader factualityReader = new FactualityReader();
  private final DateReader dateReader = new DateReader();
  private final QuantityReader quantityReader = new QuantityReader();
  private final Model model;

  private RelationFinder(Model model, ReferenceData reference) {
    this.model = model;
    this.finder = CandidateFinder.load(words, reference);
  }

  /** A finder with the lexicon and model of this package, for entities of which this is known. */
  public static RelationFinder load(ReferenceData reference) {
    return new RelationFinder(Model.load(), reference);
  }

  /** A finder with the lexicon of this package and weights of one's own. */
  public static RelationFinder with(Map<String, Float> weights) {
    return new RelationFinder(new Model(weights), ReferenceData.loadDefault());
  }

  /** The claims of an article, in the order of the text. */
  public List<Claim> find(Article article, List<Parse> sentences, Linking linking) {
    List<Claim> claims = new ArrayList<>(OfficeClaims.of(linking.offices()));
    List<Setting> settings = finder.settings(sentences, linking);
    List<List<Speech>> speeches = speechReader.read(settings);
    List<List<CandidateFinder.Scene>> scenes = finder.scenes(settings, linking);
    Corroboration corroboration = new Corroboration();
    List<List<Accepted>> accepted = new ArrayList<>();
    for (List<CandidateFinder.Scene> ofSentence : scenes) {
      List<Accepted> here = ofSentence.stream().flatMap(s -> accepted(s).stream()).toList();
      here.forEach(a -> corroboration.add(a.candidate(), a.probability()));
      accepted.add(here);
    }
    for (int i = 0; i < settings.size(); i++) {
      for (Accepted a : accepted.get(i)) {
        if (corroboration.of(a.candidate()) >= THRESHOLD) {
          claims.addAll(claims(article, a, settings.get(i), speeches.get(i)));
        }
      }
    }
    return distinct(claims).stream().map(claim -> calibrated(claim, corroboration)).toList();
  }

  /** One claim of each event and claimant in a sentence: the surest. */
  private static List<Claim> distinct(List<Claim> claims) {
    Map<Object, Claim> surest = new LinkedHashMap<>();
    for (Claim claim : claims) {
      surest.merge(
          List.of(claim.sentence(), claim.event(), claim.claimant()),
          claim,
          (a, b) -> b.confidence() > a.confidence() ? b : a);
    }
    return List.copyOf(surest.values());
  }

  private static Claim calibrated(Claim claim, Corroboration corroboration) {
    return corroboration
        .of(claim.event())
        .map(probability -> claim.withConfidence(Calibration.confidence(probability)))
        .orElse(claim);
  }

  private record Accepted(Candidate candidate, double probability) {}

  private List<Accepted> accepted(CandidateFinder.Scene scene) {
    double ofTrigger = model.score(features.ofTrigger(scene.trigger(), scene.context()));
    Map<Party, Double> asAgent = new HashMap<>();
    Map<Party, Double> asTarget = new HashMap<>();
    for (Party party : scene.parties()) {
      asAgent.put(
          party, model.score(features.ofParty(scene.trigger(), scene.context(), party, "A")));
      asTarget.put(
          party, model.score(features.ofParty(scene.trigger(), scene.context(), party, "T")));
    }
    List<Accepted> accepted = new ArrayList<>();
    scene.forEachPair(c -> {
      double score =
          ofTrigger
              + asAgent.getOrDefault(c.agent(), 0.0)
              + asTarget.getOrDefault(c.target(), 0.0)
              + model.score(features.ofPair(c));
      if (Model.probability(score) >= LEAST) {
        accepted.add(new Accepted(c, Model.probability(score)));
      }
    });
    return consistent(accepted);
  }

  /** One word has one list of agents and one of targets: those of its likeliest pair. */
  private static List<Accepted> consistent(List<Accepted> accepted) {
    return accepted.stream()
        .max(Comparator.comparingDouble(Accepted::probability))
        .map(best -> accepted.stream().filter(a -> lists(a).equals(lists(best))).toList())
        .orElse(List.of());
  }

  private static List<Integer> lists(Accepted accepted) {
    return List.of(group(accepted.candidate().agent()), group(accepted.candidate().target()));
  }

  private static int group(Party party) {
    boolean elsewhere = party.position().side() == Position.Side.ELSEWHERE;
    return elsewhere ? -1 : party.participant().group();
  }

  private List<Claim> claims(
      Article article, Accepted accepted, Setting setting, List<Speech> speeches) {
    List<String> claimants = Claimants.of(accepted.candidate(), speeches);
    return claimants.isEmpty()
        ? List.of(claim(article, accepted, setting, Optional.empty()))
        : claimants.stream()
            .map(claimant -> claim(article, accepted, setting, Optional.of(claimant)))
            .toList();
  }

  private Claim claim(
      Article article, Accepted accepted, Setting setting, Optional<String> claimant) {
    Candidate c = accepted.candidate();
    Trigger trigger = c.trigger();
    return new Claim(
        new Event(
            trigger.predicate().relation(),
            c.agent().entity().key(),
            c.target().entity().key(),
            dateReader.read(trigger, article.published())),
        factualityReader.read(trigger, c.context()),
        claimant,
        trigger.parse().sentence().span(),
        trigger.parse().sentence().span(trigger.begin(), trigger.end()),
        Places.of(c, setting.participants()),
        quantityReader.read(trigger),
        Optional.empty(),
        accepted.probability(),
        trigger.predicate().id() + "/1");
  }
}

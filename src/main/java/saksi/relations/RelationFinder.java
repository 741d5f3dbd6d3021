package saksi.relations;

import java.util.ArrayList;
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
import saksi.text.Sentence;

/** Finds what the entities of an article are reported to do to each other. */
public final class RelationFinder {
  private final FunctionWords words = FunctionWords.load();
  private final CandidateFinder finder;
  private final SpeechReader speechReader = new SpeechReader();
  private final FactualityReader factualityReader = new FactualityReader();
  private final DateReader dateReader = new DateReader();
  private final QuantityReader quantityReader = new QuantityReader();
  private final Judge judge;

  private RelationFinder(Model model, ReferenceData reference) {
    this.judge = new Judge(model, new Features(words));
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
    List<List<Scene>> scenes = finder.scenes(settings, linking);
    Corroboration corroboration = new Corroboration();
    List<List<Judge.Judged>> accepted = new ArrayList<>();
    for (List<Scene> ofSentence : scenes) {
      List<Judge.Judged> here = ofSentence.stream().flatMap(s -> judge.chosen(s).stream()).toList();
      here.forEach(a -> corroboration.add(a.candidate(), a.probability()));
      accepted.add(here);
    }
    for (int i = 0; i < settings.size(); i++) {
      for (Judge.Judged a : accepted.get(i)) {
        if (corroboration.of(a.candidate()) >= Judge.THRESHOLD) {
          claims.addAll(claims(article, a, settings.get(i), speeches.get(i)));
        }
      }
    }
    return distinct(claims).stream().map(claim -> calibrated(claim, corroboration)).toList();
  }

  /** Why an article has no claim that one entity does something to another. */
  public WhyNot whyNot(
      Article article, List<Parse> sentences, Linking linking, WhyNot.Asked asked) {
    List<List<Scene>> scenes = finder.scenes(finder.settings(sentences, linking), linking);
    return new Doubts(scenes, linking, judge).of(find(article, sentences, linking), asked);
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

  private List<Claim> claims(
      Article article, Judge.Judged accepted, Setting setting, List<Speech> speeches) {
    List<String> claimants = Claimants.of(accepted.candidate(), speeches);
    return claimants.isEmpty()
        ? List.of(claim(article, accepted, setting, Optional.empty()))
        : claimants.stream()
            .map(claimant -> claim(article, accepted, setting, Optional.of(claimant)))
            .toList();
  }

  private Claim claim(
      Article article, Judge.Judged accepted, Setting setting, Optional<String> claimant) {
    Candidate c = accepted.candidate();
    Trigger trigger = c.trigger();
    FactualityReader.Meant meant = factualityReader.read(trigger, c.context());
    Sentence sentence = trigger.parse().sentence();
    return new Claim(
        new Event(
            trigger.predicate().relation(),
            c.agent().entity().key(),
            c.target().entity().key(),
            dateReader.read(trigger, article.published())),
        meant.factuality(),
        claimant,
        sentence.span(),
        sentence.span(trigger.begin(), trigger.end()),
        meant.cue().map(token -> sentence.span(token, token + 1)),
        Places.of(c, setting.participants()),
        quantityReader.read(trigger),
        Optional.empty(),
        accepted.probability(),
        trigger.predicate().id() + "/1");
  }
}

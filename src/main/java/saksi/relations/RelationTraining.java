package saksi.relations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import saksi.knowledge.Relation;
import saksi.language.Parse;
import saksi.linking.Linking;
import saksi.reference.ReferenceData;
import saksi.text.Span;

/** Learns the weights of the relation model from articles with an annotator's answers. */
public final class RelationTraining {
  private final FunctionWords words = FunctionWords.load();
  private final CandidateFinder finder = CandidateFinder.load(words, ReferenceData.loadDefault());
  private final Features features = new Features(words);
  private final List<LogisticRegression.Example> examples = new ArrayList<>();
  private final Map<String, Integer> ids = new LinkedHashMap<>();
  private final Settings settings;

  /**
   * How the weights are kept from fitting the articles too closely.
   *
   * @param penalty the weight of the L2 penalty
   * @param specific how much heavier it is on features of one relation or word
   * @param rarest how often a feature must be seen to have a weight
   */
  public record Settings(double penalty, double specific, int rarest) {
    /** What measured best on articles that were not trained on. */
    public static final Settings DEFAULT = new Settings(10, 2, 3);
  }

  public RelationTraining(Settings settings) {
    this.settings = settings;
  }

  /**
   * A possible relation, by the keys of its entities.
   *
   * @param trigger where the word stands that would name it
   */
  public record Question(Relation relation, String agent, String target, Span trigger) {}

  /** What an annotator says of a possible relation. */
  public enum Answer {
    YES,
    NO,
    /** The article reports it; with which word is not said. */
    SOMEWHERE,
    /** The article reports it, but not with this word: nothing can be learnt. */
    ELSEWHERE
  }

  /** Adds an article with an annotator's answers, and how much they count. */
  public void add(
      List<Parse> parses, Linking linking, double weight, Function<Question, Answer> annotator) {
    List<Scene> scenes =
        finder.scenes(finder.settings(parses, linking), linking).stream()
            .flatMap(List::stream)
            .toList();
    PlacedFacts placed = PlacedFacts.of(scenes, annotator);
    for (Scene scene : scenes) {
      List<int[]> candidates = new ArrayList<>();
      List<Boolean> answers = new ArrayList<>();
      scene.forEachPair(candidate -> {
        Answer answer = placed.narrowed(candidate, annotator.apply(question(candidate)));
        if (answer != Answer.ELSEWHERE) {
          candidates.add(ids(features.of(candidate)));
          answers.add(answer != Answer.NO);
        }
      });
      if (!candidates.isEmpty()) {
        boolean[] yes = new boolean[answers.size()];
        for (int i = 0; i < yes.length; i++) {
          yes[i] = answers.get(i);
        }
        examples.add(new LogisticRegression.Example(candidates.toArray(new int[0][]), yes, weight));
      }
    }
  }

  static Question question(Candidate candidate) {
    Trigger trigger = candidate.trigger();
    return new Question(
        trigger.predicate().relation(),
        candidate.agent().entity().key(),
        candidate.target().entity().key(),
        trigger.parse().sentence().span(trigger.begin(), trigger.end()));
  }

  private int[] ids(List<String> names) {
    return names.stream().mapToInt(n -> ids.computeIfAbsent(n, x -> ids.size())).toArray();
  }

  /** How many pairs of entities were added. */
  public int candidates() {
    return examples.stream().mapToInt(example -> example.answers().length).sum();
  }

  /** How many triggers with candidates were added. */
  public int size() {
    return examples.size();
  }

  /** The weights of the features that were seen often enough, sorted by name. */
  public Map<String, Float> train() {
    return train(examples, settings);
  }

  List<LogisticRegression.Example> examples() {
    return examples;
  }

  Map<String, Float> train(List<LogisticRegression.Example> some, Settings settings) {
    double[] weights = new LogisticRegression(penalties(settings), settings.rarest()).learn(some);
    Map<String, Float> named = new TreeMap<>();
    ids.forEach((name, id) -> {
      if (Math.abs(weights[id]) > 0.01) {
        named.put(name, (float) (Math.round(weights[id] * 1000) / 1000.0));
      }
    });
    return named;
  }

  Map<String, Integer> ids() {
    return ids;
  }

  double[] penalties(Settings settings) {
    double[] penalties = new double[ids.size()];
    ids.forEach((name, id) ->
        penalties[id] =
            name.startsWith("~") ? settings.penalty() * settings.specific() : settings.penalty());
    return penalties;
  }
}

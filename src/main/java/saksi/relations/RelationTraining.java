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

/**
 * Learns the weights of the relation model by logistic regression: stochastic gradient descent with
 * AdaGrad steps (Duchi, Hazan and Singer 2011) and an L2 penalty, in an order that depends on
 * nothing but the order of the articles, so that the same articles give the same weights.
 */
public final class RelationTraining {
  private static final int EPOCHS = 40;
  private static final double STEP = 0.15;

  private final FunctionWords words = FunctionWords.load();
  private final CandidateFinder finder = CandidateFinder.load(words, ReferenceData.loadDefault());
  private final Features features = new Features(words);
  private final List<Example> examples = new ArrayList<>();
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
    public static final Settings DEFAULT = new Settings(5, 5, 3);
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
    /** The article reports it, but not with this word: nothing can be learnt. */
    ELSEWHERE
  }

  private record Example(int[][] candidates, boolean[] answers, double weight) {}

  /** Adds an article with an annotator's answers, and how much they count. */
  public void add(
      List<Parse> parses, Linking linking, double weight, Function<Question, Answer> annotator) {
    for (CandidateFinder.Scene scene :
        finder.scenes(finder.settings(parses, linking), linking).stream()
            .flatMap(List::stream)
            .toList()) {
      List<int[]> candidates = new ArrayList<>();
      List<Boolean> answers = new ArrayList<>();
      scene.forEachPair(candidate -> {
        Answer answer = annotator.apply(question(candidate));
        if (answer != Answer.ELSEWHERE) {
          candidates.add(ids(features.of(candidate)));
          answers.add(answer == Answer.YES);
        }
      });
      if (!candidates.isEmpty()) {
        boolean[] yes = new boolean[answers.size()];
        for (int i = 0; i < yes.length; i++) {
          yes[i] = answers.get(i);
        }
        examples.add(new Example(candidates.toArray(new int[0][]), yes, weight));
      }
    }
  }

  private static Question question(Candidate candidate) {
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
    return examples.stream().mapToInt(example -> example.answers.length).sum();
  }

  /** How many triggers with candidates were added. */
  public int size() {
    return examples.size();
  }

  /** The weights of the features that were seen more than once, sorted by name. */
  public Map<String, Float> train() {
    int[] seen = seen();
    double[] weights = new double[ids.size()];
    double[] squares = new double[ids.size()];
    double[] penalties = new double[ids.size()];
    ids.forEach((name, id) ->
        penalties[id] =
            name.startsWith("~") ? settings.penalty() * settings.specific() : settings.penalty());
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int i = 0; i < examples.size(); i++) {
        int next = (int) ((i * 7919L + epoch * 31L) % examples.size());
        step(examples.get(next), seen, penalties, weights, squares);
      }
    }
    Map<String, Float> named = new TreeMap<>();
    ids.forEach((name, id) -> {
      if (Math.abs(weights[id]) > 0.01) {
        named.put(name, (float) (Math.round(weights[id] * 1000) / 1000.0));
      }
    });
    return named;
  }

  private int[] seen() {
    int[] seen = new int[ids.size()];
    for (Example example : examples) {
      for (int[] candidate : example.candidates) {
        for (int id : candidate) {
          seen[id]++;
        }
      }
    }
    return seen;
  }

  private void step(
      Example example, int[] seen, double[] penalties, double[] weights, double[] squares) {
    for (int i = 0; i < example.answers.length; i++) {
      int[] features = example.candidates[i];
      double score = 0;
      for (int id : features) {
        score += weights[id];
      }
      double error = Model.probability(score) - (example.answers[i] ? 1 : 0);
      for (int id : features) {
        if (seen[id] >= settings.rarest()) {
          double gradient = example.weight * error + penalties[id] * weights[id] / seen[id];
          squares[id] += gradient * gradient;
          weights[id] -= STEP * gradient / (Math.sqrt(squares[id]) + 1e-8);
        }
      }
    }
  }
}

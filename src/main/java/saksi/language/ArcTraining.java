package saksi.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns an {@link ArcParser}, also from what follows its own mistakes. */
final class ArcTraining {
  private static final int MOVE_BITS = 19;
  private static final int LABEL_BITS = 16;
  private static final int ROUNDS = 12;
  private static final int ROUNDS_WITHOUT_MISTAKES = 1;
  private static final double MISTAKES_FOLLOWED = 0.9;
  private final Perceptron moves;
  private final Perceptron labels;
  private final float[] moveScores;
  private final float[] labelScores;
  private final FeatureRows moveRows;
  private final FeatureRows labelRows;
  private final Random random;

  private ArcTraining(int labelCount, int seed) {
    random = new Random(seed);
    moves = new Perceptron(MOVE_BITS, Configuration.MOVES);
    labels = new Perceptron(LABEL_BITS, labelCount);
    moveScores = new float[Configuration.MOVES];
    labelScores = new float[labelCount];
    moveRows = moves.current().rows();
    labelRows = labels.current().rows();
  }

  /**
   * @param examples sentences whose trees are projective, with tags as a tagger would guess them
   * @param labelCount the number of labels
   * @param seeds how many times to learn in another order; the result is the mean
   */
  static ArcParser<Weights> train(List<Example> examples, int labelCount, int seeds) {
    List<ArcParser<Weights>> parsers = new ArrayList<>();
    for (int seed = 0; seed < seeds; seed++) {
      parsers.add(new ArcTraining(labelCount, seed).train(examples));
    }
    return new ArcParser<>(
        Weights.mean(parsers.stream().map(ArcParser::moves).toList()),
        Weights.mean(parsers.stream().map(ArcParser::labels).toList()));
  }

  private ArcParser<Weights> train(List<Example> examples) {
    List<Example> order = new ArrayList<>(examples);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        learn(example, round >= ROUNDS_WITHOUT_MISTAKES);
      }
    }
    return new ArcParser<>(moves.averaged(), labels.averaged());
  }

  private void learn(Example example, boolean explore) {
    Configuration at = new Configuration(example.size());
    MoveFeatures seen = new MoveFeatures(example.words(), example.tags(), at, example.guide());
    LabelFeatures seenArc = new LabelFeatures(example.words(), example.tags(), at, example.guide());
    while (!at.isFinal()) {
      seen.fill(moveRows);
      moves.current().score(moveRows, moveScores);
      int guessed = ArcParser.best(at, moveScores);
      int right = bestRight(at, example.heads());
      moves.tick();
      boolean mistake =
          Oracle.cost(at, guessed, example.heads()) > Oracle.cost(at, right, example.heads());
      if (mistake) {
        moves.update(moveRows, right, guessed);
      }
      int move = mistake && !(explore && random.nextDouble() < MISTAKES_FOLLOWED) ? right : guessed;
      at.apply(move, move == Configuration.SHIFT ? 0 : label(seenArc, at, move, example));
    }
  }

  /** The highest scored of the moves that lose the fewest right arcs. */
  private int bestRight(Configuration at, int[] heads) {
    int best = -1;
    int bestCost = 0;
    for (int move = 0; move < Configuration.MOVES; move++) {
      if (at.allows(move)) {
        int cost = Oracle.cost(at, move, heads);
        boolean better = cost == bestCost && best >= 0 && moveScores[move] > moveScores[best];
        if (best < 0 || cost < bestCost || better) {
          best = move;
          bestCost = cost;
        }
      }
    }
    return best;
  }

  private int label(LabelFeatures seen, Configuration at, int move, Example example) {
    int dependent = at.dependent(move);
    seen.fill(labelRows, at.head(move), dependent);
    int guessed = labels.current().best(labelRows, labelScores);
    labels.tick();
    int right = example.labels()[dependent];
    if (guessed != right && example.heads()[dependent] == at.head(move)) {
      labels.update(labelRows, right, guessed);
    }
    return guessed;
  }
}

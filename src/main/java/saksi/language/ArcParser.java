package saksi.language;

/**
 * Gives each word a head and a label, in the order of the words it is given.
 *
 * @param <W> what scores its moves and labels
 */
final class ArcParser<W extends Scorer> {
  private final W moves;
  private final W labels;

  ArcParser(W moves, W labels) {
    this.moves = moves;
    this.labels = labels;
  }

  W moves() {
    return moves;
  }

  W labels() {
    return labels;
  }

  /** The finished configuration of a sentence. */
  Configuration parse(WordShapes words, int[] tags, Guide guide) {
    Configuration at = new Configuration(words.size());
    MoveFeatures moveFeatures = new MoveFeatures(words, tags, at, guide);
    LabelFeatures labelFeatures = new LabelFeatures(words, tags, at, guide);
    FeatureRows moveRows = moves.rows();
    FeatureRows labelRows = labels.rows();
    float[] moveScores = new float[moves.classes()];
    float[] labelScores = new float[labels.classes()];
    while (!at.isFinal()) {
      int move = at.onlyMove();
      if (move < 0) {
        moveFeatures.fill(moveRows);
        moves.score(moveRows, moveScores);
        move = best(at, moveScores);
      }
      int label = 0;
      if (move != Configuration.SHIFT) {
        labelFeatures.fill(labelRows, at.head(move), at.dependent(move));
        label = labels.best(labelRows, labelScores);
      }
      at.apply(move, label);
    }
    return at;
  }

  /** The allowed move with the highest score. */
  static int best(Configuration at, float[] scores) {
    int best = -1;
    for (int move = 0; move < Configuration.MOVES; move++) {
      if (at.allows(move) && (best < 0 || scores[move] > scores[best])) {
        best = move;
      }
    }
    return best;
  }
}

package saksi.language;

/**
 * Counts the right arcs that a move would put out of reach (the dynamic oracle of Goldberg and
 * Nivre, 2013, for the arc-hybrid system). The right heads must be projective.
 */
final class Oracle {
  private Oracle() {}

  static int cost(Configuration at, int move, int[] heads) {
    int top = at.stack(0);
    int next = at.next();
    return switch (move) {
      case Configuration.SHIFT -> shiftCost(at, next, heads);
      case Configuration.LEFT ->
          reaches(heads[top], at.stack(1), next + 1) + later(top, next, at.size(), heads);
      default -> reaches(heads[top], -1, next) + later(top, next, at.size(), heads);
    };
  }

  private static int reaches(int head, int below, int from) {
    return head == below && below >= 0 || head >= from ? 1 : 0;
  }

  private static int later(int head, int from, int size, int[] heads) {
    int count = 0;
    for (int word = from; word < size; word++) {
      count += heads[word] == head ? 1 : 0;
    }
    return count;
  }

  private static int shiftCost(Configuration at, int next, int[] heads) {
    int count = 0;
    for (int below = 0; below < at.depth(); below++) {
      int word = at.stack(below);
      count += heads[word] == next ? 1 : 0;
      count += below > 0 && heads[next] == word ? 1 : 0;
    }
    return count;
  }
}

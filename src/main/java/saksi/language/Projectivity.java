package saksi.language;

/** Makes trees projective by hanging words whose arc crosses others higher up. */
final class Projectivity {
  private Projectivity() {}

  /**
   * Heads whose arcs do not cross.
   *
   * @param heads the head of each word; the number of words for the root
   */
  static int[] projective(int[] heads) {
    int[] lifted = heads.clone();
    for (int word = crossing(lifted); word >= 0; word = crossing(lifted)) {
      lifted[word] = lifted[lifted[word]];
    }
    return lifted;
  }

  /** The word with the shortest arc that leaves the subtree of its head; -1 if there is none. */
  private static int crossing(int[] heads) {
    int best = -1;
    for (int word = 0; word < heads.length; word++) {
      int head = heads[word];
      if (head < heads.length && !covers(heads, head, word)) {
        if (best < 0 || Math.abs(word - head) < Math.abs(best - heads[best])) {
          best = word;
        }
      }
    }
    return best;
  }

  private static boolean covers(int[] heads, int head, int word) {
    for (int between = Math.min(head, word) + 1; between < Math.max(head, word); between++) {
      int above = between;
      while (above != head && above < heads.length) {
        above = heads[above];
      }
      if (above != head) {
        return false;
      }
    }
    return true;
  }
}

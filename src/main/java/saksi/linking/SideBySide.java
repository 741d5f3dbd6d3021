package saksi.linking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;

/** Finds two that are named together. */
final class SideBySide {
  private static final WordClasses WORDS = WordClasses.read("reference-words.tsv");
  private static final Set<String> JOINING = WORDS.of("joining");
  private static final Set<String> CONFLICT = WORDS.of("conflict");

  private SideBySide() {}

  /** The last two names of a type that stand side by side: <i>antara Chile dan Peru</i>. */
  static Set<Entity> pair(Discourse discourse, List<Referent> referents, EntityType type) {
    List<Referent> ofType = referents.stream().filter(r -> r.only(type).isPresent()).toList();
    for (int i = ofType.size() - 1; i > 0; i--) {
      Referent second = ofType.get(i);
      Referent first = ofType.get(i - 1);
      SentenceNames names = discourse.sentence(second.sentence());
      boolean side = second.begin() - first.end() == 1 && JOINING.contains(names.word(first.end()));
      if (side && isAlone(names, ofType, i) && !isConflict(names, first)) {
        Set<Entity> joined = new LinkedHashSet<>(first.entities());
        joined.addAll(second.entities());
        return joined;
      }
    }
    return Set.of();
  }

  /** Whether the pair that ends with this referent is no part of a longer list. */
  private static boolean isAlone(SentenceNames names, List<Referent> ofType, int second) {
    boolean before = second >= 2 && isListed(names, ofType.get(second - 2), ofType.get(second - 1));
    boolean after =
        second + 1 < ofType.size() && isListed(names, ofType.get(second), ofType.get(second + 1));
    return !before && !after;
  }

  private static boolean isListed(SentenceNames names, Referent left, Referent right) {
    int between = right.begin() - left.end();
    return between >= 1
        && between <= 2
        && (names.word(left.end()).equals(",") || JOINING.contains(names.word(left.end())));
  }

  /** <i>konflik Chile-Peru</i> is often but the topic. */
  private static boolean isConflict(SentenceNames names, Referent first) {
    return CONFLICT.contains(names.word(first.begin() - 1));
  }
}

package saksi.copies;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article among those that are compared, and the earlier one that it is similar to. */
final class Compared {
  static final Comparator<Compared> ORIGINAL_FIRST =
      Comparator.comparing(compared -> compared.article, Published.ORIGINAL_FIRST);

  /** A candidate shares at least one in so many of the keys of the one that has fewer. */
  private static final int KEYS_FOR_A_SHARED_ONE = 8;

  final Published article;

  /** It alone, for all the keys that no other article has. */
  final List<Compared> alone;

  private final int keys;
  @Nullable Compared source;

  /** How many keys it shares with the one whose source is being looked for. */
  int shared;

  Compared(Published article) {
    this.article = article;
    this.alone = List.of(this);
    this.keys = article.sketch().keys().length;
  }

  /** Whether another article, with which it shares so many keys, is as good as a part of it. */
  boolean isSimilar(Compared other, int sharedKeys) {
    return sharedKeys * KEYS_FOR_A_SHARED_ONE >= Math.min(keys, other.keys)
        && article.sketch().containment(other.article.sketch()) >= Copies.LEAST_CONTAINMENT;
  }

  /** Who copies from a copy copies from its original. */
  Compared original() {
    Compared original = this;
    while (original.source != null) {
      original = original.source;
    }
    return original;
  }
}

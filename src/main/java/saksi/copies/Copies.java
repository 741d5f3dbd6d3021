package saksi.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds which articles are copies: those that share at least half of the shorter text with an
 * earlier one. Who copies from a copy copies from its original. The answer depends on the articles
 * alone, and not on the order in which they came.
 */
public final class Copies {
  /** The share of the shorter text that makes one of two articles a copy. */
  public static final double LEAST_CONTAINMENT = 0.5;

  /** With so many earlier articles of the same shingle an article is compared; formulas go on. */
  private static final int MOST_FOR_A_SHINGLE = 50;

  private final List<Published> articles;
  private final Map<Integer, List<Integer>> earlier = new HashMap<>();
  private final int[] originals;

  private Copies(Collection<Published> all) {
    articles = all.stream().sorted(Published.ORIGINAL_FIRST).toList();
    originals = new int[articles.size()];
    for (int i = 0; i < originals.length; i++) {
      OptionalInt source = source(i);
      originals[i] = source.isPresent() ? originals[source.getAsInt()] : i;
    }
  }

  /** The original of each copy, by identifiers. */
  public static SortedMap<String, String> among(Collection<Published> articles) {
    Copies copies = new Copies(articles);
    SortedMap<String, String> found = new TreeMap<>();
    for (int i = 0; i < copies.originals.length; i++) {
      if (copies.originals[i] != i) {
        found.put(copies.id(i), copies.id(copies.originals[i]));
      }
    }
    return found;
  }

  private String id(int index) {
    return articles.get(index).id();
  }

  /** The first among the earlier articles that an article is similar to. */
  private OptionalInt source(int index) {
    Sketch sketch = articles.get(index).sketch();
    return candidates(index, sketch).stream()
        .mapToInt(Integer::intValue)
        .filter(i -> sketch.containment(articles.get(i).sketch()) >= LEAST_CONTAINMENT)
        .findFirst();
  }

  /** The earlier articles that share a shingle, in order; this one will be among those of later. */
  private SortedSet<Integer> candidates(int index, Sketch sketch) {
    SortedSet<Integer> candidates = new TreeSet<>();
    for (PrimitiveIterator.OfInt keys = sketch.keys(); keys.hasNext(); ) {
      List<Integer> sharing = earlier.computeIfAbsent(keys.next(), key -> new ArrayList<>());
      candidates.addAll(sharing);
      if (sharing.size() < MOST_FOR_A_SHINGLE) {
        sharing.add(index);
      }
    }
    return candidates;
  }
}

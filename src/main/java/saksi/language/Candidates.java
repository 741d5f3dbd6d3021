package saksi.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects the ways to take a word apart whose root is known, and keeps the best: the root that
 * accounts for most of the word's letters, then the one met most often.
 */
final class Candidates {
  private static final List<String> SUFFIXES = List.of("", "kan", "i", "an");
  private final Map<String, Integer> roots;
  private final Map<String, String> irregular;
  private @Nullable Analysis best;
  private int bestLetters;
  private int bestCount;

  Candidates(Map<String, Integer> roots, Map<String, String> irregular) {
    this.roots = roots;
    this.irregular = irregular;
  }

  Optional<Analysis> best() {
    return Optional.ofNullable(best);
  }

  /** Adds the ways to take apart a word whose clitic and particle are off already. */
  void add(String word, String clitic, String particle) {
    String root = irregular.get(word);
    if (root != null) {
      offer(new Analysis(root, true, "", "", clitic, particle, false), word.length());
    }
    for (String suffix : SUFFIXES) {
      int rest = word.length() - suffix.length();
      if (word.endsWith(suffix) && rest >= (suffix.isEmpty() ? 1 : 3)) {
        Ending ending = new Ending(suffix, clitic, particle);
        unprefix(word.substring(0, rest), Prefixes.NONE, ending, 0);
      }
    }
  }

  private record Ending(String suffix, String clitic, String particle) {}

  private void unprefix(String word, Prefixes prefixes, Ending ending, int restored) {
    if (roots.containsKey(word) && prefixes.allowSuffix(ending.suffix)) {
      Analysis found =
          new Analysis(
              word, true, prefixes.names(), ending.suffix, ending.clitic, ending.particle, false);
      offer(found, word.length() - restored);
      return;
    }
    for (Prefixed way : Prefixed.of(word)) {
      if (prefixes.allowInside(way.prefix())) {
        unprefix(way.rest(), prefixes.with(way.prefix()), ending, way.restored());
      }
    }
  }

  private void offer(Analysis analysis, int letters) {
    int count = roots.getOrDefault(analysis.root(), 0);
    if (best == null || letters > bestLetters || letters == bestLetters && count > bestCount) {
      best = analysis;
      bestLetters = letters;
      bestCount = count;
    }
  }
}

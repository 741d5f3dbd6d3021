package saksi.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes Indonesian words apart into root and affixes. The lexicon of roots ({@code roots.tsv})
 * decides between several ways; irregular words stand in {@code irregular.tsv}. May be shared by
 * threads.
 */
public final class Morphology {
  private static final List<String> PARTICLES = List.of("", "lah", "kah", "tah", "pun");
  private static final List<String> CLITICS = List.of("", "nya", "ku", "mu");
  private final Map<String, Integer> roots = new HashMap<>();
  private final Map<String, String> irregular = new HashMap<>();

  /** A morphology with the lexicon of this package. */
  public static Morphology load() {
    return new Morphology(
        Words.lines(Morphology.class, "roots.tsv"), Words.lines(Morphology.class, "irregular.tsv"));
  }

  /**
   * @param roots a root and how often it is met, tab-separated
   * @param irregular a word and its root, tab-separated
   */
  Morphology(List<String> roots, List<String> irregular) {
    for (String line : roots) {
      String[] cells = line.split("\t");
      this.roots.put(cells[0], Integer.valueOf(cells[1]));
    }
    for (String line : irregular) {
      String[] cells = line.split("\t");
      this.irregular.put(cells[0], cells[1]);
    }
  }

  /** Whether a root, in lower case, is in the lexicon. */
  public boolean isRoot(String root) {
    return roots.containsKey(root);
  }

  /** The parts of a word form. */
  public Analysis analyse(String form) {
    String word = form.toLowerCase(Locale.ROOT);
    int hyphen = word.indexOf('-');
    if (hyphen > 0 && hyphen < word.length() - 1 && !roots.containsKey(word)) {
      return doubled(word, word.substring(0, hyphen), word.substring(hyphen + 1));
    }
    return simple(word);
  }

  private Analysis doubled(String word, String left, String right) {
    Analysis first = simple(left);
    Analysis second = simple(right);
    if (first.root().equals(second.root()) || left.endsWith(second.root())) {
      boolean same = left.equals(right) || first.prefix().isEmpty() && !second.prefix().isEmpty();
      Analysis one = same ? second : first;
      String suffix = one.suffix().isEmpty() ? second.suffix() : one.suffix();
      return new Analysis(
          one.root(), one.known(), one.prefix(), suffix, second.clitic(), second.particle(), true);
    }
    return first.known() && right.startsWith(first.root()) ? first.asDoubled() : whole(word);
  }

  private Analysis simple(String word) {
    if (roots.containsKey(word)) {
      return whole(word);
    }
    Candidates candidates = new Candidates(roots, irregular);
    for (String particle : PARTICLES) {
      if (word.endsWith(particle) && word.length() > particle.length() + 2) {
        String bare = word.substring(0, word.length() - particle.length());
        for (String clitic : CLITICS) {
          if (bare.endsWith(clitic) && bare.length() > clitic.length() + 2) {
            candidates.add(bare.substring(0, bare.length() - clitic.length()), clitic, particle);
          }
        }
      }
    }
    return candidates.best().orElseGet(() -> UnknownWord.analyse(word));
  }

  private Analysis whole(String word) {
    return new Analysis(word, roots.containsKey(word), "", "", "", "", false);
  }
}

package saksi.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds which articles are copies: those that share at least half of the shorter text with an
 * earlier one. Who copies from a copy copies from its original. The answer depends on the articles
 * alone, and not on the order in which they came: when one comes or goes, those are compared anew
 * that may be compared with it, or with another in its place.
 */
public final class Copies {
  /** The share of the shorter text that makes one of two articles a copy. */
  public static final double LEAST_CONTAINMENT = 0.5;

  /** With so many earlier articles of the same shingle an article is compared; formulas go on. */
  private static final int MOST_FOR_A_SHINGLE = 50;

  private final Map<String, Compared> articles = new HashMap<>();
  private final Postings postings = new Postings();

  /** The original of each copy, by identifiers. */
  public static SortedMap<String, String> among(Collection<Published> articles) {
    return of(articles).originals();
  }

  /** The copies among some articles, to which others may be added. */
  public static Copies of(Collection<Published> articles) {
    Copies copies = new Copies();
    articles.stream().sorted(Published.ORIGINAL_FIRST).forEach(copies::put);
    return copies;
  }

  /** Adds an article, in the place of the one of its identifier. */
  public void put(Published article) {
    Compared before = articles.get(article.id());
    if (before == null || !before.article.equals(article)) {
      remove(article.id());
      add(new Compared(article));
    }
  }

  /** Takes an article away. */
  public void remove(String id) {
    Compared article = articles.remove(id);
    if (article != null) {
      Set<Compared> later = comparedWith(article);
      for (int key : article.article.sketch().keys()) {
        postings.remove(key, article);
      }
      later.forEach(other -> other.source = source(other));
    }
  }

  /** The original of each copy, by identifiers. */
  public SortedMap<String, String> originals() {
    SortedMap<String, String> found = new TreeMap<>();
    articles.forEach((id, article) -> {
      if (article.source != null) {
        found.put(id, article.original().article.id());
      }
    });
    return found;
  }

  private void add(Compared article) {
    articles.put(article.article.id(), article);
    for (int key : article.article.sketch().keys()) {
      postings.add(key, article);
    }
    article.source = source(article);
    comparedWith(article).forEach(other -> other.source = source(other));
  }

  /** The later articles that are compared with one, and perhaps no longer with another. */
  private Set<Compared> comparedWith(Compared article) {
    Set<Compared> later = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int key : article.article.sketch().keys()) {
      List<Compared> sharing = postings.of(key);
      int place = Postings.place(sharing, article);
      if (place < MOST_FOR_A_SHINGLE) {
        later.addAll(sharing.subList(place + 1, sharing.size()));
      }
    }
    return later;
  }

  /** The first among the earlier articles that an article is similar to. */
  private @Nullable Compared source(Compared article) {
    return candidates(article).stream()
        .filter(candidate -> article.isSimilar(candidate, takeShared(candidate)))
        .min(Compared.ORIGINAL_FIRST)
        .orElse(null);
  }

  /** The earlier articles that share a key, each counting how many. */
  private List<Compared> candidates(Compared article) {
    List<Compared> candidates = new ArrayList<>();
    for (int key : article.article.sketch().keys()) {
      List<Compared> sharing = postings.of(key);
      for (int i = 0; i < MOST_FOR_A_SHINGLE && sharing.get(i) != article; i++) {
        Compared candidate = sharing.get(i);
        if (candidate.shared++ == 0) {
          candidates.add(candidate);
        }
      }
    }
    return candidates;
  }

  private static int takeShared(Compared candidate) {
    int shared = candidate.shared;
    candidate.shared = 0;
    return shared;
  }
}

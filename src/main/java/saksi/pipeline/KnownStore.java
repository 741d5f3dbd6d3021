package saksi.pipeline;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import saksi.copies.Copies;
import saksi.copies.Published;
import saksi.copies.Sketch;
import saksi.rdf.Iris;
import saksi.rdf.NamedGraph;
import saksi.store.Batch;
import saksi.store.Sketched;
import saksi.store.Store;

/**
 * What a builder knows of a store from one run to the next, as long as nobody else changes the
 * store and there is memory for it: which articles there are, and which are copies of others. The
 * first run looks at all of them, and those that follow at what has changed since.
 */
final class KnownStore {
  private final Iris iris;
  private SoftReference<Known> known = new SoftReference<>(null);

  KnownStore(Iris iris) {
    this.iris = iris;
  }

  /**
   * What is known of a store in one state.
   *
   * @param isPrepared whether it has what this builder writes beside articles
   * @param hashes the hash of the text of each article
   * @param runs by which each was read
   * @param said the originals of copies, as the store says
   */
  private record Known(
      String state,
      boolean isPrepared,
      Map<String, String> hashes,
      Map<String, String> runs,
      Copies copies,
      SortedMap<String, String> said) {}

  /** Begins to follow changes to a store. What is known is forgotten unless they come to an end. */
  Following follow(Store store) {
    Known before = known.get();
    known = new SoftReference<>(null);
    boolean isCurrent = before != null && before.state.equals(state(store));
    return new Following(store, isCurrent ? before : null);
  }

  private static String state(Store store) {
    return store.path() + " " + store.state();
  }

  private static Published published(Sketched article) {
    return new Published(
        article.id(), article.published().orElse(""), Sketch.decode(article.sketch()));
  }

  /** Follows the changes of one run. */
  final class Following {
    private final Store store;
    private final @Nullable Known before;
    private final Map<String, String> hashes;
    private final Map<String, String> runs;
    private boolean isPrepared;

    private Following(Store store, @Nullable Known before) {
      this.store = store;
      this.before = before;
      this.hashes = before == null ? store.hashes() : before.hashes;
      this.runs = before == null ? store.runs() : before.runs;
      this.isPrepared = before != null && before.isPrepared;
    }

    /** Whether the store has what the builder writes beside articles. */
    boolean isPrepared() {
      return isPrepared;
    }

    /** Now it has. */
    void prepared() {
      isPrepared = true;
    }

    /** The identifiers of the articles that are there now. */
    Set<String> articles() {
      return Set.copyOf(hashes.keySet());
    }

    /** The hash of the text of each article that was read in the present way. */
    Map<String, String> current() {
      Map<String, String> current = new HashMap<>(hashes);
      current.keySet().removeIf(id -> !iris.run().equals(runs.get(id)));
      return current;
    }

    /** An article is written. */
    void put(Outcome.Fresh article) {
      String id = article.article().id();
      hashes.put(id, article.article().hash());
      runs.put(id, iris.run());
      if (before != null) {
        before.copies.put(article.published());
      }
    }

    /** An article is withdrawn, and the store says of no other that it is its copy. */
    void remove(String id) {
      hashes.remove(id);
      runs.remove(id);
      if (before != null) {
        before.copies.remove(id);
        before.said.remove(id);
        before.said.values().removeIf(id::equals);
      }
    }

    /** Writes which articles are copies now, where it is not said already; how many they are. */
    int end() {
      Copies copies = before == null ? all() : before.copies;
      SortedMap<String, String> found = copies.originals();
      if (before == null) {
        replace(NamedGraph.copies(found, iris));
      } else if (!before.said.equals(found)) {
        NamedGraph gone = NamedGraph.copies(without(before.said, found.entrySet()), iris);
        NamedGraph fresh = NamedGraph.copies(without(found, before.said.entrySet()), iris);
        write(batch -> batch.amend(gone, fresh));
      }
      known = new SoftReference<>(new Known(state(store), isPrepared, hashes, runs, copies, found));
      return found.size();
    }

    private Copies all() {
      return Copies.of(store.sketches().stream().map(KnownStore::published).toList());
    }

    private void replace(NamedGraph graph) {
      if (!store.holds(graph)) {
        write(batch -> batch.replace(graph));
      }
    }

    private void write(Consumer<Batch> change) {
      try (Batch batch = store.begin()) {
        change.accept(batch);
        batch.commit();
      }
    }

    private static Map<String, String> without(
        Map<String, String> copies, Set<Map.Entry<String, String>> others) {
      Map<String, String> rest = new TreeMap<>(copies);
      rest.entrySet().removeAll(others);
      return rest;
    }
  }
}

package saksi.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.tdb2.store.NodeId;

/**
 * The articles of the last days; those of earlier days are forgotten as soon as there are enough.
 */
final class LatestArticles {
  private final int most;
  private final Function<NodeId, String> words;
  private final Map<NodeId, String> days = new HashMap<>();
  private final TreeMap<String, List<NodeId>> articles = new TreeMap<>();
  private int kept;

  /**
   * None so far.
   *
   * @param words gives an IRI, or a day
   */
  LatestArticles(int most, Function<NodeId, String> words) {
    this.most = most;
    this.words = words;
  }

  void add(NodeId article, NodeId published) {
    String day = days.computeIfAbsent(published, words);
    if (kept >= most && day.compareTo(articles.firstKey()) < 0) {
      return;
    }
    articles.computeIfAbsent(day, any -> new ArrayList<>()).add(article);
    kept++;
    for (int first = articles.firstEntry().getValue().size(); kept - first >= most; ) {
      kept -= first;
      articles.pollFirstEntry();
      first = articles.firstEntry().getValue().size();
    }
  }

  /** Their IRIs, the newest first. */
  List<String> first() {
    return articles.descendingMap().values().stream()
        .flatMap(sameDay -> sameDay.stream().map(words).sorted())
        .limit(most)
        .toList();
  }
}

package saksi.browse;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What takes long to read, for as long as the dataset stays as it was.
 *
 * @param days the day of the article that a graph holds
 */
record Memory(
    Kept<Node, Timeline> timelines,
    Kept<Node, Told> told,
    Kept<Node, List<Mentions.InGraph>> mentions,
    Kept<Node, Optional<String>> days) {

  Memory() {
    this(new Kept<>(1_000), new Kept<>(20_000), new Kept<>(1_000), new Kept<>(200_000));
  }
}

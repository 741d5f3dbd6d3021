package saksi.language;

import java.util.List;

/**
 * The dependency tree of a sentence.
 *
 * @param heads the index of each token's head; {@link Parse#ROOT} for the root
 * @param labels the relation of each token to its head
 */
record Arcs(List<Integer> heads, List<String> labels) {
  Arcs {
    heads = List.copyOf(heads);
    labels = List.copyOf(labels);
  }
}

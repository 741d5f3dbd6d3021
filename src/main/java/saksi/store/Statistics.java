package saksi.store;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What the union of all graphs is made of.
 *
 * @param triples the different triples
 * @param subjects the different subjects
 * @param classes how many things there are of each class
 * @param properties how many triples there are of each property
 * @param runs the runs of the program that made claims
 * @param days when articles were published; empty when none has a date
 */
public record Statistics(
    long triples,
    long subjects,
    SortedMap<String, Long> classes,
    SortedMap<String, Long> properties,
    SortedSet<String> runs,
    Optional<Period> days) {

  /** From the first day to the last, in ISO 8601. */
  public record Period(String first, String last) {}

  /** How many things there are of a class. */
  public long of(Node type) {
    return classes.getOrDefault(type.getURI(), 0L);
  }

  /** Counts; called within a transaction. */
  static Statistics of(DatasetGraph data) {
    return new Census(data).take();
  }
}

package saksi.store;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.apache.jena.graph.Node;

/**
 * What a store is made of.
 *
 * @param counts how much it holds
 * @param triples the different triples
 * @param subjects the different subjects
 * @param classes how many things there are of each class
 * @param properties how many triples there are of each property
 * @param runs the runs of the program that made claims
 * @param days when articles were published; empty when none has a date
 * @param busiest who is party of the most events, offices that are held left out, the most first
 * @param latest the IRIs of the articles published last, the newest first
 */
public record Statistics(
    Counts counts,
    long triples,
    long subjects,
    SortedMap<String, Long> classes,
    SortedMap<String, Long> properties,
    SortedSet<String> runs,
    Optional<Period> days,
    List<Party> busiest,
    List<String> latest) {
  /** So many actors and articles are named. */
  static final int ACTORS = 12;

  static final int ARTICLES = 8;

  /** From the first day to the last, in ISO 8601. */
  public record Period(String first, String last) {}

  /** An entity and the number of its events. */
  public record Party(String iri, long events) {}

  /** How many things there are of a class. */
  public long of(Node type) {
    return classes.getOrDefault(type.getURI(), 0L);
  }
}

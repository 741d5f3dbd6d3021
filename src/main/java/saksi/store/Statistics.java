package saksi.store;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import saksi.vocabulary.Prov;
import saksi.vocabulary.Schema;

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

  static Statistics of(Graph union) {
    Census census = new Census();
    union.find().forEachRemaining(census::take);
    return census.result();
  }

  /** One walk over all triples, of which those of a subject follow each other. */
  private static final class Census {
    private final SortedMap<String, Long> classes = new TreeMap<>();
    private final SortedMap<String, Long> properties = new TreeMap<>();
    private final SortedSet<String> runs = new TreeSet<>();
    private final SortedSet<String> days = new TreeSet<>();
    private Node subject = Node.ANY;
    private long subjects;

    void take(Triple triple) {
      if (!triple.getSubject().equals(subject)) {
        subject = triple.getSubject();
        subjects++;
      }
      Node property = triple.getPredicate();
      properties.merge(property.getURI(), 1L, Long::sum);
      if (property.equals(RDF.Nodes.type)) {
        classes.merge(triple.getObject().toString(), 1L, Long::sum);
      } else if (property.equals(Prov.WAS_GENERATED_BY)) {
        runs.add(triple.getObject().toString());
      } else if (property.equals(Schema.DATE_PUBLISHED)) {
        days.add(triple.getObject().getLiteralLexicalForm());
      }
    }

    Statistics result() {
      long triples = properties.values().stream().mapToLong(Long::longValue).sum();
      Optional<Period> period =
          days.isEmpty() ? Optional.empty() : Optional.of(new Period(days.first(), days.last()));
      return new Statistics(triples, subjects, classes, properties, runs, period);
    }
  }
}

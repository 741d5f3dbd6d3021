package saksi.store;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Function;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.jspecify.annotations.Nullable;
import saksi.rdf.Order;

/**
 * The different ones of any number of things, in order; what is too many for memory is on disk.
 *
 * @param <T> what can be written in a line
 */
public final class Sorted<T> implements Iterable<T>, AutoCloseable {
  private static final long IN_MEMORY = 500_000;

  private final SortedDataBag<T> bag;
  private @Nullable T last;

  private Sorted(Comparator<T> order, Lines<T> lines) {
    bag = BagFactory.newSortedBag(new ThresholdPolicyCount<>(IN_MEMORY), lines, order);
  }

  public static Sorted<Node> nodes() {
    return new Sorted<>(
        NodeCmp::compareRDFTerms, new Lines<>(NodeFmtLib::strNT, NodeFactoryExtra::parseNode));
  }

  public static Sorted<Triple> triples() {
    return new Sorted<>(Order.OF_TRIPLES, new Lines<>(Sorted::line, Sorted::triple));
  }

  /** Strings without line breaks. */
  public static Sorted<String> lines() {
    return new Sorted<>(
        Comparator.naturalOrder(), new Lines<>(Function.identity(), Function.identity()));
  }

  public void add(T next) {
    if (!next.equals(last)) {
      bag.add(next);
      last = next;
    }
  }

  @Override
  public Iterator<T> iterator() {
    return Iter.distinctAdjacent(bag.iterator());
  }

  @Override
  public void close() {
    bag.close();
  }

  private static String line(Triple triple) {
    return String.join(
        "\t",
        NodeFmtLib.strNT(triple.getSubject()),
        NodeFmtLib.strNT(triple.getPredicate()),
        NodeFmtLib.strNT(triple.getObject()));
  }

  private static Triple triple(String line) {
    String[] terms = line.split("\t");
    return Triple.create(
        NodeFactoryExtra.parseNode(terms[0]),
        NodeFactoryExtra.parseNode(terms[1]),
        NodeFactoryExtra.parseNode(terms[2]));
  }

  /** A thing a line. */
  private record Lines<T>(Function<T, String> write, Function<String, T> read)
      implements SerializationFactory<T> {

    @Override
    public Sink<T> createSerializer(OutputStream out) {
      PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
      return new Sink<>() {
        @Override
        public void send(T thing) {
          writer.println(write.apply(thing));
        }

        @Override
        public void flush() {
          writer.flush();
        }

        @Override
        public void close() {
          writer.close();
        }
      };
    }

    @Override
    public Iterator<T> createDeserializer(InputStream in) {
      InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      return new BufferedReader(reader).lines().map(read).iterator();
    }
  }
}

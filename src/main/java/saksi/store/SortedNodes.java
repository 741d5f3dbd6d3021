package saksi.store;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyCount;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.jspecify.annotations.Nullable;

/** The different ones of any number of nodes, in order; what is too many for memory is on disk. */
public final class SortedNodes implements Iterable<Node>, AutoCloseable {
  private static final long IN_MEMORY = 500_000;

  private final SortedDataBag<Node> bag =
      BagFactory.newSortedBag(
          new ThresholdPolicyCount<>(IN_MEMORY), new Lines(), NodeCmp::compareRDFTerms);
  private @Nullable Node last;

  public void add(Node node) {
    if (!node.equals(last)) {
      bag.add(node);
      last = node;
    }
  }

  @Override
  public Iterator<Node> iterator() {
    return Iter.distinctAdjacent(bag.iterator());
  }

  @Override
  public void close() {
    bag.close();
  }

  /** A node a line. */
  private static final class Lines implements SerializationFactory<Node> {
    @Override
    public Sink<Node> createSerializer(OutputStream out) {
      PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
      return new Sink<>() {
        @Override
        public void send(Node node) {
          writer.println(NodeFmtLib.strNT(node));
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
    public Iterator<Node> createDeserializer(InputStream in) {
      InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      return new BufferedReader(reader).lines().map(NodeFactoryExtra::parseNode).iterator();
    }
  }
}

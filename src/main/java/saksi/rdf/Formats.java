package saksi.rdf;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The RDF formats that are written. Equal content gives equal bytes, for what is written is sorted.
 * A format without named graphs holds the union of a dataset's graphs.
 */
public enum Formats {
  NQ,
  TRIG,
  TTL,
  NT,
  RDF,
  JSONLD;

  /** The format by its file ending, such as {@code ttl}. */
  public static Optional<Formats> named(String ending) {
    return Arrays.stream(values()).filter(f -> f.ending().equals(ending)).findFirst();
  }

  /** The file ending, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Lang lang() {
    return format().getLang();
  }

  /** The variant of it that Jena writes. */
  public RDFFormat format() {
    return switch (this) {
      case NQ -> RDFFormat.NQUADS_UTF8;
      case TRIG -> RDFFormat.TRIG_BLOCKS;
      case TTL -> RDFFormat.TURTLE_BLOCKS;
      case NT -> RDFFormat.NTRIPLES_UTF8;
      case RDF -> RDFFormat.RDFXML_PLAIN;
      case JSONLD -> RDFFormat.JSONLD11_PRETTY;
    };
  }

  /** The media type, such as {@code text/turtle}. */
  public String mediaType() {
    return this == JSONLD ? "application/ld+json" : lang().getContentType().getContentTypeStr();
  }

  /** Whether the format says which named graph a statement stands in. */
  public boolean hasGraphs() {
    return this == NQ || this == TRIG || this == JSONLD;
  }

  /** Whether {@link #stream} can write the format without holding all of it in memory. */
  public boolean isStreaming() {
    return StreamRDFWriter.registered(format());
  }

  /** A sink that writes what it is sent, in that order, for a streaming format. */
  public StreamRDF stream(OutputStream out) {
    return StreamRDFWriter.getWriterStream(out, format());
  }

  /** Writes a graph; a format with named graphs has it as the default graph. */
  public void write(Graph graph, OutputStream out) {
    write(DatasetGraphFactory.wrap(graph), out);
  }

  /** Writes a dataset. It is sorted in memory. */
  public void write(DatasetGraph dataset, OutputStream out) {
    if (isStreaming()) {
      writeStreaming(dataset, out);
    } else if (hasGraphs()) {
      DatasetGraph sorted = DatasetGraphFactory.createGeneral();
      quads(dataset).forEach(sorted::add);
      sorted.prefixes().putAll(Prefixes.map());
      RDFWriter.source(sorted).format(format()).output(out);
    } else {
      Graph sorted = GraphFactory.createDefaultGraph();
      triples(dataset).forEach(sorted::add);
      sorted.getPrefixMapping().setNsPrefixes(Prefixes.namespaces());
      RDFWriter.source(sorted).format(format()).output(out);
    }
  }

  private void writeStreaming(DatasetGraph dataset, OutputStream out) {
    StreamRDF sink = stream(out);
    sink.start();
    Prefixes.namespaces().forEach(sink::prefix);
    if (hasGraphs()) {
      quads(dataset).forEach(sink::quad);
    } else {
      triples(dataset).forEach(sink::triple);
    }
    sink.finish();
  }

  private static Stream<Quad> quads(DatasetGraph dataset) {
    return dataset.stream().sorted(Order.OF_QUADS);
  }

  private static Stream<Triple> triples(DatasetGraph dataset) {
    return dataset.stream().map(Quad::asTriple).distinct().sorted(Order.OF_TRIPLES);
  }
}

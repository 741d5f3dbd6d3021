package saksi.export;

import java.io.OutputStream;
import org.apache.jena.riot.system.StreamRDF;
import saksi.rdf.Formats;
import saksi.rdf.Prefixes;

/** Where triples go to be written without being held in memory. */
public final class Sinks {
  private Sinks() {}

  /** A sink that was told of the prefixes. */
  public static StreamRDF begun(Formats format, OutputStream out) {
    StreamRDF sink =
        switch (format) {
          case RDF -> new RdfXmlSink(out);
          case JSONLD -> new JsonLdSink(out);
          case NQ, TRIG, TTL, NT -> format.stream(out);
        };
    sink.start();
    Prefixes.namespaces().forEach(sink::prefix);
    return sink;
  }
}

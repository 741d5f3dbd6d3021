package saksi.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import saksi.knowledge.Reading;
import saksi.operation.ReadingJson;
import saksi.rdf.Formats;
import saksi.rdf.Iris;
import saksi.rdf.NamedGraph;

/** How the reading of one article is written. */
enum ReadingFormat {
  TRIG,
  JSON;

  /** The ending of a file's name, with its dot. */
  String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  byte[] bytes(Reading reading, Iris iris) {
    return switch (this) {
      case JSON -> new ReadingJson(reading, iris::entity).json().getBytes(StandardCharsets.UTF_8);
      case TRIG -> trig(NamedGraph.of(reading, iris));
    };
  }

  private static byte[] trig(NamedGraph graph) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    graph.write(Formats.TRIG, bytes);
    return bytes.toByteArray();
  }
}

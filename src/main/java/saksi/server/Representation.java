package saksi.server;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import saksi.rdf.Formats;

/**
 * How that which the graph says of something is written: as RDF for programs, as a page for people.
 * The earlier is preferred where a client likes two as well.
 */
enum Representation {
  TTL,
  JSONLD,
  NT,
  RDF,
  TRIG,
  NQ,
  HTML;

  /** The RDF formats. */
  static final List<Representation> GRAPHS = List.of(TTL, JSONLD, NT, RDF, TRIG, NQ);

  /** The one that the ending of a path names, if one does. */
  static Optional<Representation> endingOf(String path) {
    return Arrays.stream(values())
        .filter(representation -> path.endsWith(representation.ending()))
        .findFirst();
  }

  /** The ending of its documents, such as {@code .ttl}. */
  String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  String mediaType() {
    return format().map(Formats::mediaType).orElse("text/html");
  }

  /** With the character set where the type has one. */
  String contentType() {
    return mediaType().startsWith("text/") ? mediaType() + "; charset=utf-8" : mediaType();
  }

  /** The RDF format; empty for a page. */
  Optional<Formats> format() {
    return Formats.named(name().toLowerCase(Locale.ROOT));
  }
}

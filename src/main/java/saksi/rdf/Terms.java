package saksi.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import saksi.knowledge.EventDate;

/** Values as RDF terms, in the lexical form that TDB2 gives back. */
final class Terms {
  private Terms() {}

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  static Node string(String words) {
    return NodeFactory.createLiteralString(words);
  }

  static Node indonesian(String words) {
    return NodeFactory.createLiteralLang(words, "id");
  }

  static Node english(String words) {
    return NodeFactory.createLiteralLang(words, "en");
  }

  /** A source that may be a web address or the name of a file. */
  static Node iriOrString(String source) {
    return source.matches("https?://[^\\s<>\"{}|\\\\^`]+") ? iri(source) : string(source);
  }

  static Node index(int index) {
    return NodeFactory.createLiteralDT(Integer.toString(index), XSDDatatype.XSDnonNegativeInteger);
  }

  static Node decimal(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    BigDecimal canonical = shortest.setScale(Math.max(1, shortest.scale()));
    return NodeFactory.createLiteralDT(canonical.toPlainString(), XSDDatatype.XSDdecimal);
  }

  static Node base64(String bytes) {
    return NodeFactory.createLiteralDT(bytes, XSDDatatype.XSDbase64Binary);
  }

  static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  /** A day, month or year as an {@code xsd:date}, {@code xsd:gYearMonth} or {@code xsd:gYear}. */
  static Node date(EventDate date) {
    return NodeFactory.createLiteralDT(date.iso(), dateType(date.iso().length()));
  }

  private static XSDDatatype dateType(int length) {
    return switch (length) {
      case 10 -> XSDDatatype.XSDdate;
      case 7 -> XSDDatatype.XSDgYearMonth;
      case 4 -> XSDDatatype.XSDgYear;
      default -> throw new IllegalArgumentException("a date of " + length + " characters");
    };
  }
}

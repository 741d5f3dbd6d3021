package saksi.export;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.vocabulary.XSD;

/** RDF/XML, one description a subject. Characters that XML cannot hold become U+FFFD. */
final class RdfXmlSink extends SubjectSink {
  RdfXmlSink(OutputStream out) {
    super(out);
  }

  @Override
  void begin() {
    out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    prefixes.forEach((prefix, iri) -> out.print("\n    xmlns:" + prefix + "=\"" + text(iri) + '"'));
    out.print(">\n");
  }

  @Override
  void subject(Node graph, Node subject, List<Triple> triples) {
    out.print("  <rdf:Description " + reference("about", subject) + ">\n");
    triples.forEach(this::property);
    out.print("  </rdf:Description>\n");
  }

  @Override
  void end() {
    out.print("</rdf:RDF>\n");
  }

  private void property(Triple triple) {
    String iri = triple.getPredicate().getURI();
    String name = compact(iri);
    String declared = name;
    if (name.equals(iri)) {
      int split = Util.splitNamespaceXML(iri);
      name = "p:" + iri.substring(split);
      declared = name + " xmlns:p=\"" + text(iri.substring(0, split)) + '"';
    }
    out.print("    <" + declared + object(triple.getObject(), name) + "\n");
  }

  private static String object(Node object, String name) {
    if (!object.isLiteral()) {
      return " " + reference("resource", object) + "/>";
    }
    String type = object.getLiteralDatatypeURI();
    String attribute = "";
    if (!object.getLiteralLanguage().isEmpty()) {
      attribute = " xml:lang=\"" + text(object.getLiteralLanguage()) + '"';
    } else if (!type.equals(XSD.xstring.getURI())) {
      attribute = " rdf:datatype=\"" + text(type) + '"';
    }
    return attribute + ">" + text(object.getLiteralLexicalForm()) + "</" + name + ">";
  }

  private static String reference(String attribute, Node node) {
    return node.isURI()
        ? "rdf:" + attribute + "=\"" + text(node.getURI()) + '"'
        : "rdf:nodeID=\"b" + node.getBlankNodeLabel().replaceAll("[^A-Za-z0-9]", "_") + '"';
  }

  private static String text(String raw) {
    return XmlWriter.legal(raw)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\r", "&#13;");
  }
}

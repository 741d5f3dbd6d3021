package saksi.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document, written as it is told, an element a line. */
final class XmlWriter {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final XMLStreamWriter xml;
  private int depth;

  XmlWriter(OutputStream out) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, UTF_8);
      xml.writeStartDocument(UTF_8, "1.0");
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** The text with U+FFFD in the place of each character that XML cannot hold. */
  static String legal(String raw) {
    return raw.replaceAll(
        "[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
  }

  /** Opens an element; attributes are names and values in turn. */
  void open(String name, String... attributes) {
    write(() -> xml.writeStartElement(name), attributes);
    depth++;
  }

  /** Writes an element without content. */
  void empty(String name, String... attributes) {
    write(() -> xml.writeEmptyElement(name), attributes);
  }

  /** Writes an element that holds only text. */
  void element(String name, String text, String... attributes) {
    write(() -> xml.writeStartElement(name), attributes);
    run(() -> {
      xml.writeCharacters(legal(text));
      xml.writeEndElement();
    });
  }

  /** Closes the element that was opened last. */
  void close() {
    depth--;
    run(() -> {
      indent();
      xml.writeEndElement();
    });
  }

  /** Ends the document. */
  void end() {
    run(() -> {
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.flush();
    });
  }

  private void write(Step start, String... attributes) {
    run(() -> {
      indent();
      start.run();
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
      }
    });
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** A call of the writer below, whose failures are those of the stream. */
  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private static ExportException failure(XMLStreamException e) {
    return new ExportException("cannot write: " + e.getMessage(), e);
  }
}

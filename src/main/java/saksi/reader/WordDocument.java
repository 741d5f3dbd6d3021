package saksi.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import saksi.reader.ReadResult.Problem;

/** One article as a document of Office Open XML (DOCX): a line a paragraph. */
final class WordDocument implements Format {
  private static final int MOST_BYTES = 32_000_000;
  private static final String TEXT = "word/document.xml";

  private final PlainText plain;

  WordDocument(PlainText plain) {
    this.plain = plain;
  }

  @Override
  public boolean recognises(Head head) {
    return ZipArchive.isZip(head)
        && new String(head.bytes(), StandardCharsets.ISO_8859_1).contains("word/");
  }

  @Override
  public void read(Content content, Sink sink) throws IOException, UnreadableText {
    sink.article(
        Document.whole(
            content,
            content.bytes(MOST_BYTES),
            (id, source, bytes) -> plain.parse(id, source, text(bytes))));
  }

  private static String text(byte[] bytes) throws UnreadableText {
    PackedInput packed = new PackedInput(new ByteArrayInputStream(bytes));
    try (ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(TEXT)) {
          return text(packed.unpack(zip));
        }
      }
      throw new UnreadableText(Problem.EMPTY, "is an archive without " + TEXT);
    } catch (PackedInput.SwellingException e) {
      throw new UnreadableText(Problem.TOO_LARGE, e.what());
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      throw new UnreadableText(Problem.DAMAGED, "is a damaged DOCX file");
    }
  }

  private static String text(InputStream xml) throws XMLStreamException, UnreadableText {
    XMLStreamReader reader = factory().createXMLStreamReader(xml);
    StringBuilder text = new StringBuilder();
    boolean inText = false;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        inText = reader.getLocalName().equals("t");
        text.append(space(reader.getLocalName()));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inText = false;
        text.append(reader.getLocalName().equals("p") ? "\n" : "");
      } else if (event == XMLStreamConstants.CHARACTERS && inText) {
        text.append(reader.getText());
      }
      if (text.length() > PlainText.MOST_BYTES) {
        throw new UnreadableText(Problem.TOO_LARGE, "has more text than one article");
      }
    }
    return text.toString();
  }

  private static String space(String element) {
    return switch (element) {
      case "tab" -> " ";
      case "br", "cr" -> "\n";
      default -> "";
    };
  }

  /** A parser that knows of nothing but the bytes it is given. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}

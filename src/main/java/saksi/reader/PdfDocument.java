package saksi.reader;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import saksi.reader.ReadResult.Problem;

/** One article as PDF: a line a paragraph, as far as the gaps between lines tell. */
final class PdfDocument implements Format {
  private static final int MOST_BYTES = 32_000_000;
  private static final int MOST_PAGES = 100;
  private static final long MOST_UNPACKED = 256_000_000;
  private static final String PARAGRAPH_END = "\u2029";

  static {
    // PDFBox keeps a list of the machine's fonts, in the user's home unless it is told otherwise.
    if (System.getProperty("pdfbox.fontcache") == null) {
      System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
    }
  }

  private final PlainText plain;

  PdfDocument(PlainText plain) {
    this.plain = plain;
  }

  @Override
  public boolean recognises(Head head) {
    return head.startsWith("%PDF-");
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
    try (PDDocument pdf =
        Loader.loadPDF(
            new RandomAccessReadBuffer(bytes),
            MemoryUsageSetting.setupMainMemoryOnly(MOST_UNPACKED).streamCache)) {
      if (pdf.getNumberOfPages() > MOST_PAGES) {
        throw new UnreadableText(
            Problem.TOO_LARGE, "has more than " + MOST_PAGES + " pages, so is not one article");
      }
      String text = paragraphs(pdf);
      if (text.isBlank()) {
        throw new UnreadableText(Problem.EMPTY, "is a PDF without text, perhaps of scanned pages");
      }
      return text;
    } catch (InvalidPasswordException e) {
      throw new UnreadableText(Problem.NO_ACCESS, "is a PDF that asks for a password");
    } catch (IOException e) {
      throw new UnreadableText(Problem.DAMAGED, "is a damaged PDF file");
    }
  }

  private static String paragraphs(PDDocument pdf) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd(PARAGRAPH_END);
    StringBuilder text = new StringBuilder();
    for (String paragraph : stripper.getText(pdf).split(PARAGRAPH_END)) {
      String line = Characters.line(joined(paragraph));
      text.append(line).append(line.isEmpty() ? "" : "\n");
    }
    return text.toString();
  }

  /** A word that a hyphen breaks is one word again, unless it is a doubled one. */
  private static String joined(String paragraph) {
    return paragraph
        .replaceAll("\\b(\\p{L}+)-\\n\\1", "$1-$1")
        .replaceAll("(\\p{Ll})-\\n(\\p{Ll})", "$1$2");
  }
}

package saksi.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** One article in every format. */
final class Samples {
  static final String HEADLINE = "Menlu Mali Tiba di Accra";
  static final String FIRST =
      "Menteri Luar Negeri Mali tiba di Accra pada Senin pagi untuk membahas gandum.";
  static final String SECOND = "Ia akan bertemu dengan tuan rumah di istana pada sore hari.";
  static final String ADDRESS = "https://kabar.example/dunia/menlu-mali";

  private Samples() {}

  /** The bytes of each format, by its name. */
  static Map<String, byte[]> all() {
    try {
      Map<String, byte[]> samples = new TreeMap<>();
      samples.put("teks", text());
      samples.put("html", html());
      samples.put("json", json());
      samples.put("csv", csv());
      samples.put("rss", rss());
      samples.put("atom", atom());
      samples.put("warc", warc());
      samples.put("pdf", pdf());
      samples.put("docx", docx());
      samples.put("zip", zip(Map.of("pagi/menlu.html", html())));
      samples.put("warc.gz", gzip(warc()));
      return samples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of one format. */
  static byte[] of(String format) {
    return Objects.requireNonNull(all().get(format), format);
  }

  static byte[] text() {
    return (HEADLINE + "\n\n" + FIRST + "\n" + SECOND + "\n").getBytes(UTF_8);
  }

  static byte[] html() {
    return """
    <!doctype html><html><head><title>%s</title></head>
    <body><h1>%s</h1><div><p>%s</p><p>%s</p></div></body></html>
    """
        .formatted(HEADLINE, HEADLINE, FIRST, SECOND)
        .getBytes(UTF_8);
  }

  static byte[] json() {
    return "{\"id\":\"menlu\",\"url\":\"%s\",\"title\":\"%s\",\"text\":\"%s\\n%s\"}\n"
        .formatted(ADDRESS, HEADLINE, FIRST, SECOND)
        .getBytes(UTF_8);
  }

  static byte[] csv() {
    return "id,url,title,date,text\nmenlu,%s,%s,2025-03-03,\"%s\n%s\"\n"
        .formatted(ADDRESS, HEADLINE, FIRST, SECOND)
        .getBytes(UTF_8);
  }

  static byte[] rss() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
    <title>Kabar Contoh</title><link>https://kabar.example/</link><description>Berita</description>
    <item><title>%s</title><link>%s</link><description>%s</description>
    <pubDate>Sun, 02 Mar 2025 18:30:00 GMT</pubDate>
    <content:encoded><![CDATA[<p>%s</p><p>%s</p>]]></content:encoded></item>
    </channel></rss>
    """
        .formatted(HEADLINE, ADDRESS, FIRST, FIRST, SECOND)
        .getBytes(UTF_8);
  }

  static byte[] atom() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom"><title>Kabar Contoh</title><id>urn:kabar</id>
    <updated>2025-03-03T01:30:00+07:00</updated>
    <entry><title>%s</title><id>urn:kabar:4711</id><updated>2025-03-03T01:30:00+07:00</updated>
    <author><name>Rina Contoh</name></author>
    <content type="html">&lt;p&gt;%s&lt;/p&gt;&lt;p&gt;%s&lt;/p&gt;</content></entry>
    </feed>
    """
        .formatted(HEADLINE, FIRST, SECOND)
        .getBytes(UTF_8);
  }

  static byte[] warc() throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    record(warc, "warcinfo", "application/warc-fields", "software: contoh\r\n".getBytes(UTF_8));
    record(warc, "response", "application/http; msgtype=response", join(http, html()));
    return warc.toByteArray();
  }

  /** Adds a record of a web archive. */
  static void record(ByteArrayOutputStream warc, String type, String media, byte[] block)
      throws IOException {
    String target = type.equals("response") ? "WARC-Target-URI: " + ADDRESS + "\r\n" : "";
    String head =
        """
        WARC/1.0\r
        WARC-Type: %s\r
        WARC-Record-ID: <urn:uuid:0a1b2c3d-0000-4000-8000-%012d>\r
        WARC-Date: 2025-03-03T00:00:00Z\r
        %sContent-Type: %s\r
        Content-Length: %d\r
        \r
        """
            .formatted(type, warc.size(), target, media, block.length);
    warc.write(head.getBytes(UTF_8));
    warc.write(block);
    warc.write("\r\n\r\n".getBytes(UTF_8));
  }

  static byte[] pdf() throws IOException {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
        stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        stream.beginText();
        stream.newLineAtOffset(50, 700);
        stream.showText(HEADLINE);
        stream.newLineAtOffset(0, -40);
        stream.showText(FIRST.substring(0, 50));
        stream.newLineAtOffset(0, -14);
        stream.showText(FIRST.substring(50));
        stream.newLineAtOffset(0, -40);
        stream.showText(SECOND);
        stream.endText();
      }
      pdf.save(out);
      return out.toByteArray();
    }
  }

  static byte[] docx() throws IOException {
    String body =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
        <w:p><w:r><w:t>%s</w:t></w:r></w:p>
        <w:p><w:r><w:t xml:space="preserve">%s</w:t></w:r><w:r><w:t>%s</w:t></w:r></w:p>
        <w:p><w:del><w:r><w:delText>dihapus</w:delText></w:r></w:del><w:r><w:t>%s</w:t></w:r></w:p>
        </w:body></w:document>
        """
            .formatted(HEADLINE, FIRST.substring(0, 8), FIRST.substring(8), SECOND);
    Map<String, byte[]> entries = new TreeMap<>();
    entries.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
    entries.put("word/document.xml", body.getBytes(UTF_8));
    return zip(entries);
  }

  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return out.toByteArray();
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  static byte[] join(String head, byte[] rest) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head.getBytes(UTF_8));
    out.writeBytes(rest);
    return out.toByteArray();
  }
}

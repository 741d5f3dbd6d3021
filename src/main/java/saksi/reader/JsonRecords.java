package saksi.reader;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import saksi.reader.ReadResult.Problem;

/**
 * Articles as JSON objects: one a line (JSON Lines), in an array, or one after the other. A line
 * that is no object is reported and the next one read; elsewhere an error ends the file.
 */
final class JsonRecords implements Format {
  private static final Pattern OBJECT = Pattern.compile("(?s)(?:\\[\\s*)?\\{\\s*\".*");

  private final FieldNames names;
  private final Records records;

  JsonRecords(FieldNames names, PlainText plain) {
    this.names = names;
    this.records = new Records(names, plain);
  }

  /** An object or an array of objects, with a field that tells an article. */
  @Override
  public boolean recognises(Head head) {
    String text = head.text();
    return OBJECT.matcher(text).matches()
        && names.telling().stream().anyMatch(name -> field(name).matcher(text).find());
  }

  private static Pattern field(String name) {
    return Pattern.compile("\"" + Pattern.quote(name) + "\"\\s*:", Pattern.CASE_INSENSITIVE);
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    if (isOneALine(content.head())) {
      readLines(content, sink);
    } else {
      readValues(content, sink);
    }
  }

  /** Whether the first line is a whole object, as far as can be seen, and not a part of one. */
  private static boolean isOneALine(Head head) {
    String text = head.text();
    String first = text.lines().findFirst().orElse("").strip();
    boolean wholly = text.length() > first.length();
    return text.startsWith("{") && !(wholly && first.matches(".*[,{\\[]"));
  }

  private void readLines(Content content, Sink sink) throws IOException {
    Lines lines = new Lines(content.in());
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      String where = ", line " + lines.number();
      if (lines.isTooLong()) {
        sink.article(tooLong(content.place() + where));
      } else if (!Lines.isBlank(line.get())) {
        sink.article(line(content, where, lines.number(), line.get()));
      }
    }
  }

  private Document line(Content content, String where, int number, byte[] line) {
    JsonReader json = reader(new ByteArrayInputStream(line));
    try {
      Document document = records.document(content, where, number, JsonCells.read(json));
      return json.peek() == JsonToken.END_DOCUMENT ? document : damaged(content.place() + where);
    } catch (IOException | IllegalStateException e) {
      return damaged(content.place() + where);
    }
  }

  private void readValues(Content content, Sink sink) throws IOException {
    int number = 0;
    RecordLimit limit = new RecordLimit(content.in());
    JsonReader json = reader(limit);
    try {
      boolean array = json.peek() == JsonToken.BEGIN_ARRAY;
      if (array) {
        json.beginArray();
      }
      while (array ? json.hasNext() : json.peek() != JsonToken.END_DOCUMENT) {
        number++;
        limit.next();
        sink.article(records.document(content, ", record " + number, number, JsonCells.read(json)));
      }
    } catch (RecordLimit.Exceeded e) {
      sink.article(tooLong(content.place() + ", record " + number));
    } catch (MalformedJsonException
        | CharacterCodingException
        | EOFException
        | IllegalStateException e) {
      sink.article(damaged(content.place() + ", record " + Math.max(1, number)));
    }
  }

  /** A reader of sound UTF-8 that takes value after value; it is left open as the stream is. */
  private static JsonReader reader(InputStream in) {
    CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
    JsonReader json = new JsonReader(new InputStreamReader(in, strict));
    json.setStrictness(Strictness.LENIENT);
    return json;
  }

  private static Document damaged(String place) {
    return Document.unreadable(place, Problem.DAMAGED, "is not a sound JSON object");
  }

  private static Document tooLong(String place) {
    return Document.unreadable(place, Problem.TOO_LARGE, "is longer than one article");
  }
}

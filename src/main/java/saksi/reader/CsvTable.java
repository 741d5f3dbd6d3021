package saksi.reader;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import saksi.reader.FieldNames.Field;
import saksi.reader.ReadResult.Problem;

/** Articles as rows of a table with comma, semicolon or tab between cells, below field names. */
final class CsvTable implements Format {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  private final FieldNames names;
  private final Records records;

  CsvTable(FieldNames names, PlainText plain) {
    this.names = names;
    this.records = new Records(names, plain);
  }

  @Override
  public boolean recognises(Head head) {
    return delimiter(head).isPresent();
  }

  /** What makes the first line the names of a text and of another field. */
  private Optional<Character> delimiter(Head head) {
    String first = head.text().lines().findFirst().orElse("");
    return DELIMITERS.stream().filter(d -> areNames(first.split(d.toString()))).findFirst();
  }

  private boolean areNames(String[] cells) {
    List<String> columns = Arrays.stream(cells).map(CsvTable::name).toList();
    return has(Field.TEXT, columns)
        && Stream.of(Field.ID, Field.URL, Field.TITLE, Field.DATE)
            .anyMatch(field -> has(field, columns));
  }

  private boolean has(Field field, List<String> columns) {
    return names.of(field).stream()
        .anyMatch(name -> columns.contains(name.toLowerCase(Locale.ROOT)));
  }

  private static String name(String cell) {
    return Characters.line(cell).replaceAll("^\"|\"$", "").strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter(content.head()).orElse(',')).get();
    RecordLimit limit = new RecordLimit(content.in());
    Reader reader = new InputStreamReader(limit, content.head().charset().newDecoder());
    int number = 0;
    try {
      Iterator<CSVRecord> rows = format.parse(reader).iterator();
      List<String> columns = rows.next().stream().map(CsvTable::name).toList();
      while (rows.hasNext()) {
        number++;
        sink.article(
            records.document(content, ", record " + number, number, cells(columns, rows.next())));
        limit.next();
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      sink.article(broken(content.place() + ", record " + (number + 1), e.getCause()));
    }
  }

  private static Map<String, String> cells(List<String> columns, CSVRecord row) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
      cells.putIfAbsent(columns.get(i), row.get(i));
    }
    return cells;
  }

  private static Document broken(String place, @Nullable Throwable cause) {
    return cause instanceof RecordLimit.Exceeded
        ? Document.unreadable(place, Problem.TOO_LARGE, "is longer than one article")
        : cause instanceof CharacterCodingException
            ? Document.unreadable(place, Problem.ENCODING, "is not sound UTF-8")
            : Document.unreadable(place, Problem.DAMAGED, "is not a sound row");
  }
}

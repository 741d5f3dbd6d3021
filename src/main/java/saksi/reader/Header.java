package saksi.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What header lines at the top of a text say, such as {@code Penerbit: Harian Contoh}; a blank line
 * ends them. Without them all is empty.
 *
 * @param end the UTF-16 index after the header; 0 when there is none
 */
record Header(
    int end,
    Optional<Line> headline,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<String> source,
    List<String> authors) {

  private static final Pattern FIELD =
      Pattern.compile("(Judul|Penerbit|Tanggal|Sumber|Penulis):[ \\t]*(\\S.*)?");

  static Header of(String text) {
    Map<String, Line> fields = new HashMap<>();
    int end = 0;
    for (int begin = 0; begin < text.length(); begin = end) {
      int stop = text.indexOf('\n', begin);
      end = stop < 0 ? text.length() : stop + 1;
      String line = text.substring(begin, stop < 0 ? end : stop);
      Matcher field = FIELD.matcher(line);
      if (!field.matches()) {
        end = line.isBlank() ? end : begin;
        break;
      }
      if (field.group(2) != null) {
        fields.put(field.group(1), new Line(begin, line).part(field.start(2), field.end(2)));
      }
    }
    return fields.keySet().equals(Set.of("Penulis")) || fields.isEmpty() ? none() : of(end, fields);
  }

  private static Header none() {
    return new Header(
        0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  private static Header of(int end, Map<String, Line> fields) {
    return new Header(
        end,
        Optional.ofNullable(fields.get("Judul")),
        Optional.ofNullable(fields.get("Penerbit")).map(Line::words),
        Optional.ofNullable(fields.get("Tanggal")).flatMap(line -> date(line.words())),
        Optional.ofNullable(fields.get("Sumber")).map(Line::words),
        Optional.ofNullable(fields.get("Penulis"))
            .map(line -> List.of(line.words().split(";\\s*")))
            .orElse(List.of()));
  }

  private static Optional<LocalDate> date(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

package saksi.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import saksi.knowledge.EntityType;
import saksi.language.Tokenizer;
import saksi.names.LabelledText;
import saksi.names.Name;
import saksi.text.Sentence;
import saksi.text.Span;
import saksi.text.Text;
import saksi.text.Token;

/**
 * A name corpus in columns: a word a line, first the word and last its label ({@code B-PER}, {@code
 * I-PER}, {@code O}), an empty line after each sentence. Such corpora call a country a location or
 * leave it out; here it is a country.
 */
final class ColumnFile {
  private static final Set<String> PERSON = Set.of("PER", "PERSON");
  private static final Set<String> PLACE = Set.of("LOC", "LOCATION");
  private final String domain;
  private final CountryLabels countries;

  private record Row(String word, String label, Span span) {}

  private ColumnFile(String domain, CountryLabels countries) {
    this.domain = domain;
    this.countries = countries;
  }

  static List<LabelledText> read(Path file, CountryLabels countries) throws IOException {
    ColumnFile reader = new ColumnFile(file.getFileName().toString(), countries);
    List<LabelledText> texts = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        block.add(line.strip());
      } else if (!block.isEmpty()) {
        texts.add(reader.text(block));
        block.clear();
      }
    }
    if (!block.isEmpty()) {
      texts.add(reader.text(block));
    }
    return texts;
  }

  private LabelledText text(List<String> lines) {
    List<Row> rows = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    int length = 0;
    for (String line : lines) {
      String[] cells = line.split("\\s+");
      int begin = rows.isEmpty() ? 0 : length + 1;
      length = begin + cells[0].codePointCount(0, cells[0].length());
      plain.append(rows.isEmpty() ? "" : " ").append(cells[0]);
      rows.add(new Row(cells[0], cells[cells.length - 1], new Span(begin, length)));
    }
    Text text = new Text(plain.toString());
    List<Token> tokens = new Tokenizer().tokens(text, text.all());
    Span span = new Span(tokens.getFirst().span().begin(), tokens.getLast().span().end());
    Sentence sentence = new Sentence(1, span, tokens);
    return new LabelledText(
        domain, List.of(sentence), countries.in(sentence, names(rows, sentence)));
  }

  private static List<Name> names(List<Row> rows, Sentence sentence) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < rows.size(); ) {
      int end = i + 1;
      if (rows.get(i).label.startsWith("B-")) {
        while (end < rows.size() && rows.get(end).label.startsWith("I-")) {
          end++;
        }
        add(rows.subList(i, end), sentence, names);
      }
      i = end;
    }
    return names;
  }

  private static void add(List<Row> rows, Sentence sentence, List<Name> names) {
    Span span = new Span(rows.getFirst().span.begin(), rows.getLast().span.end());
    int begin = 0;
    while (begin < sentence.size() && !span.contains(sentence.tokens().get(begin).span())) {
      begin++;
    }
    int end = begin;
    while (end < sentence.size() && span.contains(sentence.tokens().get(end).span())) {
      end++;
    }
    String last = rows.getLast().word;
    while (end > begin + 1 && isGluedSign(sentence.form(end - 1), last)) {
      end--;
    }
    while (end > begin + 1 && "(\"".contains(sentence.form(begin))) {
      begin++;
    }
    if (begin < sentence.size()) {
      names.add(new Name(sentence, begin, end, type(rows.getFirst().label.substring(2))));
    }
  }

  private static boolean isGluedSign(String form, String lastWord) {
    return ",.?!)\"".contains(form) && !lastWord.equals(form);
  }

  private static EntityType type(String label) {
    if (PERSON.contains(label)) {
      return EntityType.PERSON;
    }
    return PLACE.contains(label) ? EntityType.PLACE : EntityType.ORGANIZATION;
  }
}

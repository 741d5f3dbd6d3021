package saksi.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saksi.language.Words;

/** The table of office titles, and where they stand in a sentence. */
final class OfficeTitles {
  private static final String TABLE = "office-titles.tsv";

  /** A title and the token after it. */
  record Found(OfficeTitle title, int end) {}

  private final Map<String, OfficeTitle> byForm = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final int longest;

  private OfficeTitles(List<OfficeTitle> titles) {
    int words = 1;
    for (OfficeTitle title : titles) {
      for (String form : title.forms()) {
        byForm.put(form, title);
        firstWords.add(form.split(" ")[0]);
        firstWords.add(form.split("[ -]")[0]);
        words = Math.max(words, form.split("[ -]").length * 2);
      }
    }
    longest = words;
  }

  static OfficeTitles read() {
    return new OfficeTitles(
        Words.lines(OfficeTitles.class, TABLE).stream().map(OfficeTitles::row).toList());
  }

  private static OfficeTitle row(String line) {
    String[] cells = line.split("\t");
    if (cells.length != 4) {
      throw new IllegalStateException(TABLE + ": not four cells: " + line);
    }
    List<String> forms = new ArrayList<>(List.of(lower(cells[0])));
    if (!cells[1].equals("-")) {
      Arrays.stream(cells[1].split("\\|")).map(OfficeTitles::lower).forEach(forms::add);
    }
    List<OfficeTitle.Body> serves =
        Arrays.stream(cells[2].split("\\|"))
            .map(body -> OfficeTitle.Body.valueOf(body.strip().toUpperCase(Locale.ROOT)))
            .toList();
    return new OfficeTitle(cells[0].strip(), forms, serves);
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** The longest title that begins at a token and holds no part of a name. */
  Optional<Found> at(SentenceNames sentence, int begin) {
    if (!firstWords.contains(sentence.word(begin))) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    Optional<Found> found = Optional.empty();
    int limit = Math.min(sentence.size(), begin + longest);
    for (int end = begin; end < limit && !sentence.isNamed(end); end++) {
      append(words, sentence.word(end));
      OfficeTitle title = byForm.get(words.toString());
      if (title != null) {
        found = Optional.of(new Found(title, end + 1));
      }
    }
    return found;
  }

  /** Words with a space between them, but none around a hyphen. */
  private static void append(StringBuilder words, String word) {
    boolean joined = words.isEmpty() || word.equals("-") || words.charAt(words.length() - 1) == '-';
    words.append(joined ? "" : " ").append(word);
  }
}

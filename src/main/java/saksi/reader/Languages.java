package saksi.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import saksi.language.Words;

/**
 * Tells the language of a text by the share of its words that are the commonest small words of
 * each: in running text they are a quarter of all, whatever it is about. A library with models of
 * all languages is a hundred times as large as this program, for a choice between two and the rest.
 */
final class Languages {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final String UNKNOWN = "und";
  private static final int MOST_WORDS = 2000;

  /** Fewer words than this don't tell. */
  private static final int FEWEST_WORDS = 12;

  /** So many words without the small words of any language are in none that is known. */
  private static final int FEWEST_WORDS_OF_NONE = 60;

  /**
   * So many times the words of one that is read must another language have, for names are foreign.
   */
  private static final int DOMINANCE = 2;

  private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
      Map.Entry.<String, Long>comparingByValue()
          .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

  /** A language that has a smaller share than this is not the text's. */
  private static final double LEAST_SHARE = 0.08;

  private static final Set<String> READ = Set.of("id", "ms");

  /** The languages whose word it is, by word. */
  private final Map<String, List<String>> languages = new HashMap<>();

  Languages() {
    for (String line : Words.lines(Languages.class, "languages.tsv")) {
      String[] cells = line.split("\t");
      for (String word : cells[1].split(" ")) {
        languages.computeIfAbsent(word, w -> new ArrayList<>()).add(cells[0]);
      }
    }
  }

  /** Whether texts in a language are read. */
  static boolean isRead(String code) {
    return READ.contains(code);
  }

  /**
   * The code of a text's language, {@code und} when it is none that is known; empty when there are
   * too few words to tell.
   */
  Optional<String> of(String text) {
    List<String> forms =
        WORD.matcher(text)
            .results()
            .limit(MOST_WORDS)
            .map(MatchResult::group)
            .map(form -> form.toLowerCase(Locale.ROOT))
            .toList();
    if (isOtherScript(text)) {
      return Optional.of(UNKNOWN);
    }
    if (forms.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    Map<String, Long> counts =
        forms.stream()
            .flatMap(form -> languages.getOrDefault(form, List.of()).stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    counts.values().removeIf(count -> count < LEAST_SHARE * forms.size());
    Optional<Map.Entry<String, Long>> read = most(counts, Languages::isRead);
    Optional<Map.Entry<String, Long>> other = most(counts, code -> !isRead(code));
    return read.filter(r -> other.filter(o -> dominates(o, r)).isEmpty())
        .or(() -> other)
        .map(Map.Entry::getKey)
        .or(() -> Optional.of(UNKNOWN).filter(code -> forms.size() >= FEWEST_WORDS_OF_NONE));
  }

  private static Optional<Map.Entry<String, Long>> most(
      Map<String, Long> counts, Predicate<String> which) {
    return counts.entrySet().stream().filter(e -> which.test(e.getKey())).max(MOST_FIRST);
  }

  private static boolean dominates(Map.Entry<String, Long> other, Map.Entry<String, Long> read) {
    return other.getValue() > DOMINANCE * read.getValue();
  }

  /** Whether most letters are of no language that is written in Latin script. */
  private static boolean isOtherScript(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(c ->
                Character.isLetter(c)
                    && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return letters > 0 && latin * 2 < letters;
  }
}

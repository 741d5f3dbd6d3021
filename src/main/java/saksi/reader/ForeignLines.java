package saksi.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saksi.language.Words;

/** Tells lines in another language, such as a site's navigation, by their commonest words. */
final class ForeignLines {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final String OWN = "id";
  private static final int FEWEST_WORDS = 2;

  /** So many times its own words must be foreign, so that a report may quote a sentence. */
  private static final int DOMINANCE = 3;

  /** The letters of Vietnamese that no other language of Latin script has. */
  private static final Pattern VIETNAMESE = Pattern.compile("[ơưƠƯ\u1EA0-\u1EF9]");

  private final Map<String, Set<String>> words =
      Words.lines(ForeignLines.class, "common-words.tsv").stream()
          .map(line -> line.split("\t"))
          .collect(
              Collectors.toUnmodifiableMap(
                  c -> c[0], c -> Set.copyOf(Arrays.asList(c[1].split(" ")))));

  boolean isForeign(Line line) {
    List<String> forms =
        WORD.matcher(line.words().toLowerCase(Locale.ROOT)).results().map(r -> r.group()).toList();
    Map<String, Long> counts =
        Stream.concat(
                forms.stream().flatMap(this::languages),
                forms.stream().filter(f -> VIETNAMESE.matcher(f).find()).map(f -> "vi"))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long own = counts.getOrDefault(OWN, 0L);
    return counts.entrySet().stream()
        .anyMatch(e ->
            !e.getKey().equals(OWN)
                && e.getValue() >= FEWEST_WORDS
                && e.getValue() > DOMINANCE * own);
  }

  private Stream<String> languages(String form) {
    return words.entrySet().stream()
        .filter(e -> e.getValue().contains(form))
        .map(Map.Entry::getKey);
  }
}

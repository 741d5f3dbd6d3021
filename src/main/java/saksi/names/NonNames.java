package saksi.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import saksi.knowledge.EntityType;
import saksi.language.Words;

/** Knows what only looks like a name: platforms, religions, weapons, agreements. */
final class NonNames {
  private static final Set<String> PHRASES =
      Set.copyOf(Words.lines(NonNames.class, "no-names.txt"));
  private static final Set<String> ENDINGS =
      Set.copyOf(Words.lines(NonNames.class, "no-name-endings.txt"));
  private static final Set<String> HEADS =
      Set.copyOf(Words.lines(NonNames.class, "no-name-heads.txt"));

  private NonNames() {}

  /** The names of a line without those. */
  static List<Name> leaveOut(Line line, List<Name> names) {
    return names.stream().filter(name -> !isNone(line, name)).toList();
  }

  private static boolean isNone(Line line, Name name) {
    return name.type() != EntityType.COUNTRY
        && (PHRASES.contains(text(line, name))
            || isBehindHead(line, name)
            || (!line.isTitle() && isBeforeEnding(line, name)));
  }

  private static boolean isBehindHead(Line line, Name name) {
    return name.type() == EntityType.PERSON
        && name.begin() > 0
        && HEADS.contains(lower(line, name.begin() - 1));
  }

  private static boolean isBeforeEnding(Line line, Name name) {
    return name.type() != EntityType.ORGANIZATION && isEnding(line, name.end() - 1)
        || isEnding(line, name.end());
  }

  private static boolean isEnding(Line line, int i) {
    return i < line.size() && line.words()[i].isNameLike() && ENDINGS.contains(lower(line, i));
  }

  private static String lower(Line line, int i) {
    return line.words()[i].text().toLowerCase(Locale.ROOT);
  }

  private static String text(Line line, Name name) {
    return IntStream.range(name.begin(), name.end())
        .mapToObj(i -> line.words()[i].text())
        .collect(Collectors.joining(" "));
  }
}

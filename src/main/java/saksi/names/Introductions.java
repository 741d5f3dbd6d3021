package saksi.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import saksi.knowledge.EntityType;

/**
 * What an article says of its abbreviations when it introduces them: <i>bahan bakar minyak
 * (BBM)</i> is nobody, and <i>pria berinisial AB</i> is a person.
 */
final class Introductions {
  private static final Set<String> INITIALS = Set.of("inisial", "berinisial");
  private static final Set<String> INTRODUCING = Set.of("(", "atau", "disingkat");
  private static final int LONGEST_INITIALS = 3;
  private static final int SHORTEST = 2;
  private final Abbreviations abbreviations;
  private final Map<String, Optional<EntityType>> meanings = new HashMap<>();

  private Introductions(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The names of each line with every abbreviation as the article introduces it. */
  static List<List<Name>> heed(
      Abbreviations abbreviations, List<Line> lines, List<List<Name>> names) {
    Introductions introductions = new Introductions(abbreviations);
    for (int i = 0; i < lines.size(); i++) {
      introductions.read(lines.get(i), names.get(i));
    }
    List<List<Name>> heeded = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      heeded.add(introductions.heed(lines.get(i), names.get(i)));
    }
    return heeded;
  }

  private void read(Line line, List<Name> names) {
    for (int i = 1; i < line.size(); i++) {
      String word = line.words()[i].text();
      if (isInitials(line, i)) {
        meanings.put(word, Optional.of(EntityType.PERSON));
      } else if (isOfNobody(line, i, names)) {
        meanings.putIfAbsent(word, Optional.empty());
      }
    }
  }

  private static boolean isInitials(Line line, int i) {
    Word word = line.words()[i];
    return word.caps() == Word.ALL_CAPITALS
        && word.text().length() <= LONGEST_INITIALS
        && INITIALS.contains(line.words()[i - 1].text().toLowerCase(Locale.ROOT));
  }

  private boolean isOfNobody(Line line, int i, List<Name> names) {
    boolean introduced =
        line.words()[i].caps() == Word.ALL_CAPITALS
            && line.words()[i].text().length() >= SHORTEST
            && INTRODUCING.contains(line.words()[i - 1].text());
    int begin = introduced ? abbreviations.beginOfNobody(line, i) : -1;
    return begin >= 0
        && (abbreviations.isKind(line, begin)
            || names.stream().noneMatch(n -> n.begin() < i - 1 && n.end() == i - 1));
  }

  private List<Name> heed(Line line, List<Name> names) {
    List<Name> heeded = new ArrayList<>();
    for (Name name : names) {
      meaning(line, name)
          .map(type -> new Name(name.sentence(), name.begin(), name.end(), type))
          .ifPresent(heeded::add);
    }
    for (int i = 1; i < line.size(); i++) {
      if (isInitials(line, i) && isFree(i, heeded)) {
        heeded.add(new Name(line.sentence(), i, i + 1, EntityType.PERSON));
      }
    }
    heeded.sort(Comparator.comparingInt(Name::begin));
    return heeded;
  }

  /** What its bearer is, as far as there is one. */
  private Optional<EntityType> meaning(Line line, Name name) {
    if (name.end() - name.begin() == 1) {
      String word = line.words()[name.begin()].text();
      return meanings.getOrDefault(word, Optional.of(name.type()));
    }
    return Optional.of(name.type()).filter(type -> !abbreviations.isKind(line, name.begin()));
  }

  private static boolean isFree(int token, List<Name> names) {
    return names.stream().noneMatch(n -> n.begin() <= token && token < n.end());
  }
}

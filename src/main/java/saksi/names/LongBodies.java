package saksi.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saksi.knowledge.EntityType;
import saksi.language.Words;

/**
 * Gives bodies their whole names where these hold a list or an abbreviation: <i>Biro Hukum, Pers,
 * dan Arsip Sekretariat Awan</i>, <i>Dewan Keamanan (DK) PBB</i>.
 */
final class LongBodies {
  private static final Set<String> UMBRELLAS =
      Set.copyOf(Words.lines(LongBodies.class, "umbrella-bodies.txt"));
  private static final Set<String> JOINTS = Set.of(",", "dan", "&");
  private static final int LONGEST = 16;
  private final int head;

  LongBodies(WordClasses classes) {
    this.head = classes.bit("orghead");
  }

  /** The names of a line, those inside a longer one swallowed by it. */
  List<Name> complete(Line line, List<Name> names) {
    List<Name> all = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < line.size() && !line.isTitle(); i++) {
      Optional<Name> body = i < free ? Optional.empty() : body(line, i, names);
      if (body.isPresent()) {
        all.add(body.get());
        free = body.get().end();
      }
    }
    names.stream()
        .filter(name -> all.stream().noneMatch(n -> overlap(n, name)))
        .toList()
        .forEach(all::add);
    all.sort(Comparator.comparingInt(Name::begin));
    return all;
  }

  private static boolean overlap(Name a, Name b) {
    return a.begin() < b.end() && b.begin() < a.end();
  }

  private Optional<Name> body(Line line, int begin, List<Name> names) {
    int end = Math.max(endOfList(line, begin, names), endOfBracketed(line, begin, names));
    return end < 0
        ? Optional.empty()
        : Optional.of(new Name(line.sentence(), begin, end, EntityType.ORGANIZATION));
  }

  /** The end of a body that is called by a list of common words, -1 if there is none. */
  private int endOfList(Line line, int begin, List<Name> names) {
    if (!line.words()[begin].is(head) || !line.words()[begin].isNameLike()) {
      return -1;
    }
    int at = begin + 1;
    boolean joined = false;
    int limit = Math.min(line.size(), begin + LONGEST);
    while (at < limit && (isMatter(line, at) || isJoint(line, at))) {
      joined |= !isMatter(line, at);
      at++;
    }
    int end = at;
    if (!joined || !isFree(names, begin, end)) {
      return -1;
    }
    return organization(names, end).map(Name::end).orElse(end);
  }

  /** A common word with a capital that begins no other body. */
  private boolean isMatter(Line line, int i) {
    Word word = line.words()[i];
    return word.caps() == Word.CAPITALISED && word.isCommon() && !word.is(head);
  }

  /** A joint, or two, before another matter. */
  private boolean isJoint(Line line, int i) {
    int next = i + 1 < line.size() && JOINTS.contains(line.words()[i + 1].text()) ? i + 2 : i + 1;
    return JOINTS.contains(line.words()[i].text()) && next < line.size() && isMatter(line, next);
  }

  /** Whether no name stands there but for one that the body's name opens with. */
  private static boolean isFree(List<Name> names, int begin, int end) {
    return names.stream()
        .filter(name -> name.begin() < end && name.end() > begin)
        .allMatch(name ->
            name.type() == EntityType.ORGANIZATION && name.begin() >= begin && name.end() <= end);
  }

  private static Optional<Name> organization(List<Name> names, int begin) {
    return names.stream()
        .filter(name -> name.begin() == begin && name.type() == EntityType.ORGANIZATION)
        .findFirst();
  }

  /** The end of a body whose name goes on after its abbreviation, -1 if it does not. */
  private static int endOfBracketed(Line line, int begin, List<Name> names) {
    Optional<Name> first = organization(names, begin);
    if (first.isEmpty()) {
      return -1;
    }
    int end = first.get().end();
    boolean bracketed =
        end + 3 < line.size()
            && line.words()[end].text().equals("(")
            && line.words()[end + 2].text().equals(")")
            && UMBRELLAS.contains(line.words()[end + 3].text());
    return bracketed ? organization(names, end + 3).map(Name::end).orElse(end + 4) : -1;
  }
}

package saksi.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saksi.knowledge.EntityType;

/**
 * Gives a body whose English name begins with a country's its whole name: <i>Peru Space Research
 * Center</i>, not Peru and a centre. In headlines a capital says too little.
 */
final class Neighbours {
  private static final Set<String> SMALL = Set.of("and", "of", "for", "&");
  private static final int FARTHEST = 5;
  private final int tail;
  private final int head;

  Neighbours(WordClasses classes) {
    this.tail = classes.bit("orgtail");
    this.head = classes.bit("orghead");
  }

  List<Name> join(Line line, List<Name> names) {
    List<Name> joined = new ArrayList<>();
    for (Name name : names) {
      boolean inside = !joined.isEmpty() && name.begin() < joined.getLast().end();
      if (!inside) {
        joined.add(whole(line, name, names));
      }
    }
    return joined;
  }

  private Name whole(Line line, Name name, List<Name> names) {
    int end = line.isTitle() || !isGround(name.type()) ? -1 : endOfBody(line, name.end(), names);
    return end < 0 ? name : new Name(name.sentence(), name.begin(), end, EntityType.ORGANIZATION);
  }

  private static boolean isGround(EntityType type) {
    return type == EntityType.COUNTRY || type == EntityType.PLACE;
  }

  /** Where a body ends that goes on at a token, -1 if none does. */
  private int endOfBody(Line line, int begin, List<Name> names) {
    int end = -1;
    for (int i = begin; i < Math.min(line.size(), begin + FARTHEST); i++) {
      Optional<Name> here = beginningAt(i, names);
      if (here.isPresent()) {
        return here.get().type() == EntityType.ORGANIZATION ? here.get().end() : end;
      }
      Word word = line.words()[i];
      if (!word.isNameLike() && (i == begin || !SMALL.contains(word.text()))) {
        return end;
      }
      end = word.isNameLike() && word.is(tail | head) ? i + 1 : end;
    }
    return end;
  }

  private static Optional<Name> beginningAt(int token, List<Name> names) {
    return names.stream().filter(name -> name.begin() == token).findFirst();
  }
}

package saksi.names;

import java.util.ArrayList;
import java.util.List;
import saksi.knowledge.EntityType;
import saksi.text.Sentence;

/**
 * The tags of a sentence's tokens, as numbers: outside any name, or first, inside, last or only
 * token of a name of one type.
 */
final class Tag {
  static final int OUTSIDE = 0;
  static final int FIRST = 0;
  static final int INSIDE = 1;
  static final int LAST = 2;
  static final int ONLY = 3;
  static final int COUNT = 1 + 4 * EntityType.values().length;
  private static final EntityType[] TYPES = EntityType.values();

  private Tag() {}

  static int of(EntityType type, int position) {
    return 1 + 4 * type.ordinal() + position;
  }

  static EntityType type(int tag) {
    return TYPES[(tag - 1) / 4];
  }

  static int position(int tag) {
    return (tag - 1) % 4;
  }

  /** Whether a name goes on after a token with this tag. */
  static boolean opens(int tag) {
    return tag != OUTSIDE && position(tag) <= INSIDE;
  }

  /** Whether a token with this tag goes on with the name of the token before. */
  static boolean continues(int tag) {
    return tag != OUTSIDE && (position(tag) == INSIDE || position(tag) == LAST);
  }

  /** Whether one tag may come before another. */
  static boolean fits(int before, int after) {
    if (opens(before)) {
      return continues(after) && type(before) == type(after);
    }
    return !continues(after);
  }

  /** The tags of a sentence that has these names. */
  static int[] of(Sentence sentence, List<Name> names) {
    int[] tags = new int[sentence.size()];
    for (Name name : names) {
      for (int i = name.begin(); i < name.end(); i++) {
        tags[i] = of(name.type(), position(name, i));
      }
    }
    return tags;
  }

  private static int position(Name name, int token) {
    if (name.end() - name.begin() == 1) {
      return ONLY;
    }
    if (token == name.begin()) {
      return FIRST;
    }
    return token == name.end() - 1 ? LAST : INSIDE;
  }

  /** The names that tags without a misfit stand for. */
  static List<Name> names(Sentence sentence, int[] tags) {
    List<Name> names = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < tags.length; i++) {
      if (!continues(tags[i])) {
        begin = i;
      }
      if (tags[i] != OUTSIDE && !opens(tags[i])) {
        names.add(new Name(sentence, begin, i + 1, type(tags[i])));
      }
    }
    return names;
  }
}

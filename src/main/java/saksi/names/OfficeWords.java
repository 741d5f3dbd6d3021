package saksi.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import saksi.knowledge.EntityType;
import saksi.language.Words;

/** Leaves out of a body's name what belongs to an office before it: <i>Kepala Strategi Awan</i>. */
final class OfficeWords {
  private static final Set<String> FUNCTIONS =
      Set.copyOf(Words.lines(OfficeWords.class, "office-functions.txt"));
  private final int title;
  private final int head;

  OfficeWords(WordClasses classes) {
    this.title = classes.bit("title");
    this.head = classes.bit("orghead");
  }

  List<Name> leaveOut(Line line, List<Name> names) {
    return names.stream().flatMap(name -> without(line, name).stream()).toList();
  }

  private Optional<Name> without(Line line, Name name) {
    boolean behindTitle = name.begin() > 0 && line.words()[name.begin() - 1].is(title);
    if (!behindTitle || line.isTitle()) {
      return Optional.of(name);
    }
    int begin = name.begin();
    while (begin < name.end() && FUNCTIONS.contains(lower(line, begin))) {
      begin++;
    }
    return begin == name.end()
        ? Optional.empty()
        : Optional.of(new Name(name.sentence(), body(line, name, begin), name.end(), name.type()));
  }

  /** Where the body begins that a researcher or an expert of some matter is of. */
  private int body(Line line, Name name, int begin) {
    if (name.type() != EntityType.ORGANIZATION || line.words()[begin].is(head)) {
      return begin;
    }
    for (int i = begin + 1; i < name.end() - 1; i++) {
      if (line.words()[i].is(head) && line.words()[i - 1].isCommon()) {
        return i;
      }
    }
    return begin;
  }

  private static String lower(Line line, int i) {
    return line.words()[i].text().toLowerCase(Locale.ROOT);
  }
}

package saksi.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import saksi.knowledge.EntityType;
import saksi.language.Words;

/** Mends where found names begin and end, by what Indonesian writes around them. */
final class NameEnds {
  private static final String REPUBLIC = "RI";
  private static final int FARTHEST = 4;
  private static final int COUNTRY = 1 << EntityType.COUNTRY.ordinal();
  private static final Map<String, EntityType> HEADS = heads();
  private static final List<String> SMALL_BODIES = Words.lines(NameEnds.class, "small-bodies.txt");

  private static final Set<String> RANKS = Set.copyOf(Words.lines(NameEnds.class, "ranks.txt"));

  private final Line line;
  private final List<Name> mended = new ArrayList<>();

  private NameEnds(Line line) {
    this.line = line;
  }

  static List<Name> mend(Line line, List<Name> names) {
    NameEnds ends = new NameEnds(line);
    names.forEach(ends::add);
    return ends.mended;
  }

  private void add(Name name) {
    int free = mended.isEmpty() ? 0 : mended.getLast().end();
    if (name.begin() < free) {
      return;
    }
    if (isRepublicOfBodyBefore(name, free)) {
      Name body = mended.removeLast();
      mended.add(new Name(name.sentence(), body.begin(), name.end(), EntityType.ORGANIZATION));
      return;
    }
    int country = endOfCountry(name);
    if (country > name.begin()) {
      mended.add(new Name(name.sentence(), name.begin(), country, EntityType.COUNTRY));
      mended.add(new Name(name.sentence(), country, name.end(), name.type()));
      return;
    }
    mended.add(withHead(withoutRank(withGivenName(withSyllable(name), free)), free));
  }

  /** <i>Kolonel Ana Quispe</i> is Ana Quispe, and so is <i>Metro Lima Kolonel Ana Quispe</i>. */
  private Name withoutRank(Name name) {
    int begin = name.begin();
    for (int i = begin; name.type() == EntityType.PERSON && i < name.end() - 1; i++) {
      begin = RANKS.contains(lower(line.words()[i])) ? i + 1 : begin;
    }
    return new Name(name.sentence(), begin, name.end(), name.type());
  }

  /** <i>BNPT RI</i> is one body. */
  private boolean isRepublicOfBodyBefore(Name name, int free) {
    return !mended.isEmpty()
        && free == name.begin()
        && mended.getLast().type() == EntityType.ORGANIZATION
        && name.end() == name.begin() + 1
        && line.words()[name.begin()].text().equals(REPUBLIC);
  }

  /**
   * In <i>menteri luar negeri (menlu) Peru Elmer Schialer</i> the person comes after the country.
   */
  private int endOfCountry(Name name) {
    int end = name.begin();
    boolean marked = (line.marks()[end] & ((1 << Gazetteer.TYPE_BITS) - 1)) == COUNTRY;
    if (name.type() != EntityType.PERSON || !marked) {
      return name.begin();
    }
    while (line.marks()[end] >> Gazetteer.TYPE_BITS <= Tag.INSIDE) {
      end++;
    }
    return name.end() - end - 1 >= 2 ? end + 1 : name.begin();
  }

  /** A small syllable that a hyphen ties to the name belongs to it: <i>Han Do-yun</i>. */
  private Name withSyllable(Name name) {
    int end = name.end();
    if (end < line.size() && isTied(end)) {
      end++;
    }
    if (end < line.size() && isTied(end - 1)) {
      end++;
    }
    return new Name(name.sentence(), name.begin(), end, name.type());
  }

  private boolean isTied(int hyphen) {
    Word word = line.words()[hyphen];
    return word.text().equals("-") && word.isNameLike();
  }

  /** A given name before a known surname belongs to it: <i>Malia Obama</i>. */
  private Name withGivenName(Name name, int free) {
    int before = name.begin() - 1;
    if (name.type() != EntityType.PERSON || before < free || line.isTitle()) {
      return name;
    }
    Word word = line.words()[before];
    boolean given =
        word.caps() == Word.CAPITALISED
            && word.classes() == 0
            && (word.known() & Word.GIVEN_NAME) != 0
            && (word.known() & (Word.COMMON | Word.COMMON_STEM)) == 0;
    return given ? new Name(name.sentence(), before, name.end(), name.type()) : name;
  }

  private Name withHead(Name name, int free) {
    if (name.type() != EntityType.COUNTRY && name.type() != EntityType.PLACE) {
      return name;
    }
    int before = beforeMatter(name, free);
    if (before < free) {
      return name;
    }
    Word word = line.words()[before];
    EntityType head = HEADS.get(lower(word));
    if (head != null && word.isNameLike()) {
      return new Name(name.sentence(), before, name.end(), head);
    }
    return withSmallBody(name, free);
  }

  /** The token before the name and, behind a body's first word, before what it is for. */
  private int beforeMatter(Name name, int free) {
    int before = name.begin() - 1;
    for (int i = before; i >= Math.max(free, name.begin() - FARTHEST) && isCapital(i); i--) {
      if (HEADS.get(lower(line.words()[i])) == EntityType.ORGANIZATION) {
        return i;
      }
    }
    return before;
  }

  private boolean isCapital(int i) {
    return !line.isTitle() && line.words()[i].isNameLike();
  }

  private Name withSmallBody(Name name, int free) {
    for (String body : SMALL_BODIES) {
      String[] words = body.split(" ");
      int begin = name.begin() - words.length;
      if (begin >= free && stands(words, begin)) {
        return new Name(name.sentence(), begin, name.end(), EntityType.ORGANIZATION);
      }
    }
    return name;
  }

  private boolean stands(String[] words, int begin) {
    for (int i = 0; i < words.length; i++) {
      if (!lower(line.words()[begin + i]).equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  private static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }

  private static Map<String, EntityType> heads() {
    Map<String, EntityType> heads = new HashMap<>();
    for (String row : Words.lines(NameEnds.class, "name-heads.tsv")) {
      String[] cells = row.split("\t");
      for (String word : cells[1].split(" ")) {
        heads.put(word, EntityType.valueOf(cells[0]));
      }
    }
    return heads;
  }
}

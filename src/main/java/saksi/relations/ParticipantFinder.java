package saksi.relations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import saksi.knowledge.EntityType;
import saksi.language.Parse;
import saksi.linking.Office;
import saksi.linking.Reference;

/** Finds the phrases around a sentence's references, and which of them stand in one list. */
final class ParticipantFinder {
  private static final Set<String> NOMINAL = Set.of("NOUN", "ADJ", "NUM", "DET", "PROPN", "X");
  private static final Set<String> LISTING = Set.of("seperti", "termasuk", "bersama");
  private static final Set<String> DESCRIBING = Set.of("official", "forces", "media", "firm");
  private static final Set<String> BOUNDS = Set.of("hingga", "sampai");
  private static final int REACH = 7;
  private static final int CLAUSE_REACH = 5;
  private final FunctionWords words;
  private final WordClasses classes;

  ParticipantFinder(FunctionWords words, WordClasses classes) {
    this.words = words;
    this.classes = classes;
  }

  /** The parties of a sentence in order. The references are those of this sentence, in order. */
  List<Participant> find(Parse parse, List<Reference> references, List<Office> offices) {
    List<Participant> found = new ArrayList<>();
    for (Reference reference : references) {
      Participant previous = found.isEmpty() ? null : found.getLast();
      int floor = previous == null ? 0 : previous.end();
      int begin = phraseBegin(parse, reference.begin(), floor);
      Participant here = participant(parse, reference, begin, found.size());
      if (previous != null && modifies(parse, previous, here)) {
        found.set(found.size() - 1, embed(previous));
        here = participant(parse, reference, previous.begin(), found.size());
      } else if (isQuoted(parse, here)
          || previous != null
              && (isModifierOf(parse, here, previous) || isOffice(here, previous, offices))) {
        here = embed(here);
      }
      found.add(here);
    }
    return grouped(parse, found);
  }

  private int phraseBegin(Parse parse, int nameBegin, int floor) {
    int begin = nameBegin;
    while (begin > floor && nameBegin - begin < REACH && extendsLeft(parse, begin - 1)) {
      begin--;
    }
    return begin;
  }

  private boolean extendsLeft(Parse parse, int index) {
    String form = parse.form(index);
    return Character.isLetterOrDigit(form.codePointAt(0))
        && (NOMINAL.contains(parse.tags().get(index)) || words.is("modifier", form))
        && !words.isPreposition(form)
        && !words.is("complementizer", form)
        && !words.is("connector", form)
        && !form.equalsIgnoreCase("yang");
  }

  private Participant participant(Parse parse, Reference reference, int begin, int group) {
    Set<String> capacity = new HashSet<>();
    for (int i = begin; i < reference.begin(); i++) {
      capacity.addAll(classes.at(parse.sentence(), i));
    }
    return new Participant(
        reference, begin, preposition(parse, reference, begin), capacity, false, group);
  }

  private String preposition(Parse parse, Reference reference, int begin) {
    int index = begin - 1;
    if (index >= 0 && isExample(parse, index)) {
      index = phraseBegin(parse, index, 0) - 1;
    }
    String before = index < 0 ? "" : parse.form(index).toLowerCase(Locale.ROOT);
    boolean bound = BOUNDS.contains(before) && parse.tags().get(begin).equals("NUM");
    boolean clause =
        words.is("clausal", before)
            && (!before.equals("dengan") || index > 0 && parse.form(index - 1).equals(","))
            && isFollowedByVerb(parse, reference.end());
    return words.isPreposition(before) && !bound && !clause ? before : "";
  }

  /** <i>mitra seperti A</i>: the preposition is that of the phrase that A is an example of. */
  private boolean isExample(Parse parse, int index) {
    return words.is("example", parse.form(index));
  }

  private boolean isFollowedByVerb(Parse parse, int index) {
    for (int next = index; next < Math.min(parse.size(), index + CLAUSE_REACH); next++) {
      String form = parse.form(next);
      if (parse.tags().get(next).equals("VERB")) {
        return true;
      }
      if (words.isPreposition(form) || ",.()".contains(form)) {
        return false;
      }
    }
    return false;
  }

  private static Participant embed(Participant p) {
    return new Participant(
        p.reference(), p.begin(), p.preposition(), p.capacity(), true, p.group());
  }

  /**
   * <i>Menteri Pertahanan Rusia(,) Andrei Belousov</i>: a title with its body, then the holder; or
   * <i>kelompok bersenjata Lebanon, Hizbullah</i>: a description, then the body.
   */
  private static boolean modifies(Parse parse, Participant previous, Participant here) {
    boolean adjacent = here.nameBegin() == previous.end();
    boolean comma =
        here.nameBegin() == previous.end() + 1 && parse.form(previous.end()).equals(",");
    boolean body =
        type(here) == EntityType.ORGANIZATION && comma && previous.begin() < previous.nameBegin();
    return (type(here) == EntityType.PERSON || body && type(previous) == EntityType.COUNTRY)
        && type(previous) != EntityType.PERSON
        && (adjacent || comma && !Collections.disjoint(previous.capacity(), DESCRIBING))
        && (previous.begin() < previous.nameBegin() || adjacent);
  }

  /** <i>dilansir AFP</i>, <i>dikutip detikcom dari CNBC</i>: whom the article owes its words to. */
  private boolean isQuoted(Parse parse, Participant here) {
    for (int i = here.begin() - 1; i >= Math.max(0, here.begin() - 4); i--) {
      String form = parse.form(i);
      if (words.is("quoting", form)) {
        return true;
      }
      if (form.equals(",") || parse.tags().get(i).equals("VERB")) {
        return false;
      }
    }
    return false;
  }

  /** <i>Kursk Rusia</i>: a place or body, then the country it belongs to. */
  private static boolean isModifierOf(Parse parse, Participant here, Participant previous) {
    boolean adjacent = here.begin() == previous.end();
    boolean inBrackets =
        here.begin() == previous.end() + 1 && parse.form(previous.end()).equals("(");
    boolean afterComma =
        here.begin() == previous.end() + 1
            && parse.form(previous.end()).equals(",")
            && type(previous) == EntityType.PLACE
            && !previous.preposition().isEmpty()
            && (type(here) == EntityType.COUNTRY || type(here) == EntityType.PLACE);
    return adjacent && type(here) != EntityType.PERSON || inBrackets || afterComma;
  }

  /** <i>Richard Moore, Kepala MI6</i>: a holder, then the title with its body. */
  private static boolean isOffice(Participant here, Participant previous, List<Office> offices) {
    return here.nameBegin() - previous.end() < 8
        && offices.stream()
            .anyMatch(office ->
                previous.reference().entities().contains(office.holder())
                    && here.reference().entities().contains(office.body())
                    && office.sentence().equals(here.reference().sentence())
                    && office.begin() <= here.nameBegin()
                    && here.end() <= office.end());
  }

  private List<Participant> grouped(Parse parse, List<Participant> found) {
    List<Participant> grouped = new ArrayList<>();
    Participant last = null;
    for (Participant here : found) {
      if (!here.embedded() && last != null && isListed(parse, last, here)) {
        here = here.in(last.group(), last.preposition());
      }
      if (!here.embedded()) {
        last = here;
      }
      grouped.add(here);
    }
    return grouped;
  }

  private boolean isListed(Parse parse, Participant last, Participant here) {
    boolean connected = false;
    for (int i = last.end(); i < here.begin(); i++) {
      String form = parse.form(i);
      boolean bracketed = form.equals("(") || form.equals(")") || isInsideBrackets(parse, last, i);
      boolean connects = words.isConnector(form) || words.is("example", form);
      if (!connects && !bracketed && !isEmbeddedTail(parse, i)) {
        return false;
      }
      connected |= connects;
    }
    boolean counted = parse.tags().get(here.begin()).equals("NUM");
    boolean joined = here.preposition().isEmpty() || LISTING.contains(here.preposition());
    return connected && joined && !counted;
  }

  private static boolean isEmbeddedTail(Parse parse, int index) {
    String tag = parse.tags().get(index);
    return tag.equals("PROPN") && Character.isUpperCase(parse.form(index).codePointAt(0));
  }

  private static boolean isInsideBrackets(Parse parse, Participant last, int index) {
    boolean open = false;
    for (int i = last.end(); i <= index; i++) {
      open = parse.form(i).equals("(") || open && !parse.form(i).equals(")");
    }
    return open;
  }

  private static EntityType type(Participant participant) {
    return participant.reference().entities().getFirst().type();
  }
}

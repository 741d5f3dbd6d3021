package saksi.relations;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import saksi.knowledge.EntityType;
import saksi.language.Parse;
import saksi.linking.Office;

/** Says which of two neighbouring phrases only modifies the other. */
record EmbeddedPhrases(FunctionWords words, List<Office> offices) {
  private static final Set<String> DESCRIBING = Set.of("official", "forces", "media", "firm");

  /** Whether a phrase is a part of the one before it, or none of the sentence's own. */
  boolean isEmbedded(Parse parse, Participant here, Participant previous) {
    return isQuoted(parse, here) || isModifierOf(parse, here, previous) || isOffice(here, previous);
  }

  /**
   * <i>Menteri Pertahanan Rusia(,) Andrei Belousov</i>: a title with its body, then the holder; or
   * <i>kelompok bersenjata Lebanon, Hizbullah</i>: a description, then the body. The first ends
   * where its short form in brackets does.
   */
  static boolean modifies(Parse parse, Participant previous, int end, Participant here) {
    int gap = isClosed(parse, end) ? end + 1 : end;
    boolean adjacent = here.nameBegin() == gap;
    boolean comma = here.nameBegin() == gap + 1 && parse.form(gap).equals(",");
    boolean body =
        type(here) == EntityType.ORGANIZATION && comma && previous.begin() < previous.nameBegin();
    return (type(here) == EntityType.PERSON || body && type(previous) == EntityType.COUNTRY)
        && type(previous) != EntityType.PERSON
        && (adjacent || comma && !Collections.disjoint(previous.capacity(), DESCRIBING))
        && (previous.begin() < previous.nameBegin() || adjacent);
  }

  /** <i>Amerika Serikat (AS)</i>. */
  static boolean isShortForm(Parse parse, Participant whole, Participant shortForm) {
    return shortForm.begin() == whole.end() + 1
        && parse.form(whole.end()).equals("(")
        && isClosed(parse, shortForm.end())
        && whole.reference().entities().equals(shortForm.reference().entities());
  }

  private static boolean isClosed(Parse parse, int index) {
    return index < parse.size() && parse.form(index).equals(")");
  }

  /** <i>dilansir AFP</i>, <i>dikutip detikcom dari CNBC</i>: whom the article owes its words to. */
  boolean isQuoted(Parse parse, Participant here) {
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
  private boolean isOffice(Participant here, Participant previous) {
    return here.nameBegin() - previous.end() < 8
        && offices.stream()
            .anyMatch(office ->
                previous.reference().entities().contains(office.holder())
                    && here.reference().entities().contains(office.body())
                    && office.sentence().equals(here.reference().sentence())
                    && office.begin() <= here.nameBegin()
                    && here.end() <= office.end());
  }

  private static EntityType type(Participant participant) {
    return participant.reference().entities().getFirst().type();
  }
}

package saksi.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import saksi.language.Parse;

/** Finds which phrases of a sentence stand in one list: <i>A, B, dan C</i>. */
record ListReader(FunctionWords words) {
  private static final Set<String> SUCH_AS = Set.of("seperti", "yaitu", "yakni", "misalnya");
  private static final Set<String> LISTING =
      Set.of("seperti", "termasuk", "bersama", "hingga", "sampai");

  /** The phrases, those of one list with one group and preposition. */
  List<Participant> grouped(Parse parse, List<Participant> found) {
    List<Participant> grouped = new ArrayList<>();
    Participant last = null;
    for (Participant here : found) {
      if (!here.embedded() && last != null && isListed(parse, last, here)) {
        if (isExampleOf(parse, last, here)) {
          grouped.set(grouped.indexOf(last), last.asEmbedded());
        }
        here = here.in(last.group(), last.preposition());
      }
      if (!here.embedded()) {
        last = here;
      }
      grouped.add(here);
    }
    return grouped;
  }

  /** <i>negara Timur Tengah seperti Qatar</i>: the first only says what the others are. */
  private static boolean isExampleOf(Parse parse, Participant general, Participant here) {
    return here.begin() == general.end() + 1
        && general.begin() < general.nameBegin()
        && SUCH_AS.contains(parse.form(general.end()).toLowerCase(Locale.ROOT));
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
    boolean example = here.begin() > 0 && words.is("example", parse.form(here.begin() - 1));
    boolean joined =
        example || here.preposition().isEmpty() || LISTING.contains(here.preposition());
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
}

package saksi.relations;

import java.util.List;
import java.util.Locale;
import saksi.language.Parse;

/** Reads what surrounds a trigger. */
final class ContextReader {
  private static final int GOVERNOR_REACH = 12;
  private final FunctionWords words;

  ContextReader(FunctionWords words) {
    this.words = words;
  }

  /** The surroundings of one of a sentence's triggers, which come in order. */
  Context read(Trigger trigger, List<Trigger> triggers) {
    Parse parse = trigger.parse();
    return new Context(
        parse.sentence().number() == 1,
        isQuoted(parse, trigger.begin()),
        governor(trigger, triggers),
        light(trigger),
        opening(parse, trigger.begin()));
  }

  private String opening(Parse parse, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 5); i--) {
      String form = parse.form(i).toLowerCase(Locale.ROOT);
      if (words.is("opening", form)) {
        return form;
      }
      if (!words.is("adverb", form)) {
        return "none";
      }
    }
    return "none";
  }

  /** Whether a token stands after an opening quotation mark that is not yet closed. */
  static boolean isQuoted(Parse parse, int index) {
    boolean open = false;
    for (int i = 0; i < index; i++) {
      String form = parse.form(i);
      open =
          form.equals("“")
              || form.equals("\"") && !open
              || open && !form.equals("”") && !form.equals("\"");
    }
    return open;
  }

  private String governor(Trigger trigger, List<Trigger> triggers) {
    for (int i = triggers.size() - 1; i >= 0; i--) {
      Trigger other = triggers.get(i);
      int gap = trigger.begin() - other.end();
      if (gap >= 0 && gap <= GOVERNOR_REACH && opensContent(trigger, other)) {
        return other.predicate().relation().label();
      }
    }
    return "none";
  }

  private boolean opensContent(Trigger trigger, Trigger other) {
    Parse parse = trigger.parse();
    boolean opened = trigger.begin() - other.end() < 3;
    for (int i = other.end(); i < trigger.begin(); i++) {
      String form = parse.form(i).toLowerCase(Locale.ROOT);
      if (form.equals(",") || form.equals("\"") || form.equals("dan") && opened) {
        return false;
      }
      opened |=
          form.equals("untuk")
              || form.equals("agar")
              || form.equals("supaya")
              || form.equals("bahwa")
              || form.equals("karena")
              || form.equals("akan")
              || form.equals("telah");
    }
    return opened;
  }

  private String light(Trigger trigger) {
    Parse parse = trigger.parse();
    if (trigger.begin() > 0 && parse.form(trigger.begin() - 1).equalsIgnoreCase("saling")) {
      return "mutual";
    }
    if (trigger.voice() != Voice.NOUN && trigger.predicate().frame() != Frame.BETWEEN) {
      return "none";
    }
    for (int i = trigger.begin() - 1; i >= Math.max(0, trigger.begin() - 4); i--) {
      String form = parse.form(i);
      if (words.is("receiving", form)) {
        return "receives";
      }
      if (words.is("light", form)) {
        return "carries";
      }
      if (words.is("adjunct", form)) {
        return "adjunct";
      }
      if (form.equals(",") || words.isPreposition(form)) {
        break;
      }
    }
    return parse.form(trigger.end() - 1).endsWith("nya") ? "own" : "none";
  }
}

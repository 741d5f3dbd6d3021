package saksi.relations;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import saksi.language.Parse;

/**
 * Where a participant stands, seen from a trigger.
 *
 * @param side before or after the trigger, or in another sentence
 * @param slot the kind of place, such as {@code direct} (right behind the trigger)
 * @param preposition the one before the participant's list, or empty
 * @param verbs how many verbs stand between
 * @param commas how many commas, brackets and quotation marks stand between
 * @param others how many other parties stand between
 * @param rivals how many of these could stand in the same slot
 * @param clause whether a clause opens between (<i>bahwa</i>, <i>ketika</i>)
 * @param relative whether <i>yang</i> stands between
 * @param quote whether only one of both is inside a quotation
 * @param distance the number of tokens between
 */
record Position(
    Side side,
    String slot,
    String preposition,
    int verbs,
    int commas,
    int others,
    int rivals,
    boolean clause,
    boolean relative,
    boolean quote,
    int distance) {

  enum Side {
    BEFORE,
    AFTER,
    ELSEWHERE
  }

  private static final Set<String> TIMES =
      Set.of("saat", "usai", "ketika", "setelah", "sebelum", "sambil", "seusai");
  private static final Set<String> LINKS = Set.of(",", ")", "itu", "tersebut", "ini", "-", "–");

  static final Position PREVIOUS_SENTENCE =
      new Position(Side.ELSEWHERE, "previous", "", 0, 0, 0, 0, false, false, false, 50);

  /** The place of a participant of the trigger's sentence; {@code first} opens its list. */
  static Position of(
      Trigger trigger,
      Context context,
      Participant here,
      Participant first,
      List<Participant> all,
      FunctionWords words) {
    boolean after = here.nameBegin() >= trigger.end();
    boolean inside = first.begin() <= trigger.begin() && trigger.begin() < first.nameBegin();
    String preposition = inside ? "" : first.preposition();
    int begin = after ? trigger.end() : here.end();
    int end = after ? Math.max(trigger.end(), first.begin()) : trigger.begin();
    Parse parse = trigger.parse();
    int verbs = 0;
    int commas = 0;
    boolean clause = false;
    boolean relative = false;
    boolean prepositions = false;
    int last = after && !preposition.isEmpty() ? end - 1 : end;
    for (int i = begin; i < last; i++) {
      String form = parse.form(i).toLowerCase(Locale.ROOT);
      verbs += parse.tags().get(i).equals("VERB") ? 1 : 0;
      commas += form.length() == 1 && !Character.isLetterOrDigit(form.charAt(0)) ? 1 : 0;
      clause |= words.is("complementizer", form);
      relative |= form.equals("yang");
      prepositions |= words.isPreposition(form);
    }
    int others = 0;
    int rivals = 0;
    for (Participant other : all) {
      boolean between = other.nameBegin() >= begin && other.end() <= Math.max(begin, last);
      if (between && !other.embedded() && other.group() != here.group()) {
        others++;
        rivals += other.preposition().equals(preposition) ? 1 : 0;
      }
    }
    boolean interrupted = verbs + commas > 0 || clause || prepositions;
    String slot =
        !after && context.isRelative()
            ? isAntecedent(parse, begin, end) ? "antecedent" : "outside"
            : after && isMainSubject(trigger, context, first)
                ? "main"
                : slot(after, preposition, interrupted);
    return new Position(
        after ? Side.AFTER : Side.BEFORE,
        slot,
        preposition,
        verbs,
        commas,
        others,
        rivals,
        clause,
        relative,
        ContextReader.isQuoted(parse, here.nameBegin()) != context.quoted(),
        Math.max(0, last - begin));
  }

  /**
   * <i>Surati Trump, Zelensky Minta Amunisi</i>, <i>Saat berkunjung ke Beijing, Munir ...</i>: the
   * subject follows in the main clause.
   */
  private static boolean isMainSubject(Trigger trigger, Context context, Participant first) {
    boolean bare = trigger.begin() == 0 && trigger.voice() == Voice.BARE;
    boolean adverbial = trigger.begin() <= 3 && TIMES.contains(context.opening());
    return (bare || adverbial)
        && first.begin() > 0
        && trigger.parse().form(first.begin() - 1).equals(",");
  }

  private static boolean isAntecedent(Parse parse, int begin, int end) {
    for (int i = begin; i < end; i++) {
      String form = parse.form(i).toLowerCase(Locale.ROOT);
      if (form.equals("yang")) {
        return true;
      }
      if (!LINKS.contains(form)) {
        return false;
      }
    }
    return false;
  }

  private static String slot(boolean after, String preposition, boolean interrupted) {
    if (!preposition.isEmpty()) {
      return after ? "oblique" : "oblique-before";
    }
    return after ? (interrupted ? "later" : "direct") : "subject";
  }
}

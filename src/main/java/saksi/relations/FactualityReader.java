package saksi.relations;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import saksi.knowledge.Factuality;
import saksi.language.Parse;

/** Reads from the words around a trigger whether its event happened. */
final class FactualityReader {
  private static final Set<String> NOT_ONLY = Set.of("hanya", "cuma", "sekadar", "saja", "lagi");
  private static final Set<String> NEGATABLE = Set.of("ADV", "AUX", "PART", "VERB");
  private static final Set<String> BARRIERS =
      Set.of(
          "yang",
          ".",
          ";",
          "tetapi",
          "namun",
          "sehingga",
          "\"",
          "“",
          "”",
          "setelah",
          "usai",
          "seusai",
          "sesudah",
          "selepas",
          "sejak",
          "pasca",
          "menyusul");
  private final List<FactualityCue> cues = FactualityCue.all();
  private final Set<String> comingTrue = FactualityCue.comingTrue();

  /**
   * How an event is meant.
   *
   * @param cue the token of the word that says so; empty where the event's own word does
   */
  record Meant(Factuality factuality, Optional<Integer> cue) {}

  /** How the event of a trigger is meant. */
  Meant read(Trigger trigger, Context context) {
    Map<Factuality, Integer> found = new EnumMap<>(Factuality.class);
    before(trigger, found);
    after(trigger, found);
    int last = trigger.parse().size() - 1;
    if (context.headline() && trigger.parse().form(last).equals("?")) {
      found.putIfAbsent(Factuality.POSSIBLE, last);
    }
    return Stream.of(Factuality.DENIED, Factuality.POSSIBLE, Factuality.PLANNED)
        .filter(found::containsKey)
        .findFirst()
        .map(factuality -> new Meant(factuality, Optional.ofNullable(found.get(factuality))))
        .orElse(new Meant(trigger.predicate().factuality(), Optional.empty()));
  }

  private void before(Trigger trigger, Map<Factuality, Integer> found) {
    Parse parse = trigger.parse();
    boolean through = true;
    for (int i = trigger.begin() - 1; i >= 0; i--) {
      String form = parse.form(i).toLowerCase(Locale.ROOT);
      int distance = trigger.begin() - i;
      for (FactualityCue cue : cues) {
        boolean reaches =
            cue.side() == FactualityCue.Side.BEFORE
                && distance <= cue.reach()
                && (through || cue.isDenial())
                && cue.isFor(trigger.predicate().relation())
                && cue.words().contains(form);
        if (reaches && negates(parse, cue, i, trigger.begin()) && !isNotOnly(parse, i)) {
          found.putIfAbsent(cue.factuality(), i);
        }
      }
      through &= !form.equals("bahwa");
      if (BARRIERS.contains(form) && distance > 1) {
        break;
      }
    }
  }

  private void after(Trigger trigger, Map<Factuality, Integer> found) {
    if (trigger.voice() != Voice.NOUN) {
      return;
    }
    Parse parse = trigger.parse();
    for (int i = trigger.end(); i < parse.size(); i++) {
      String form = parse.form(i).toLowerCase(Locale.ROOT);
      if (BARRIERS.contains(form) || form.equals(",")) {
        return;
      }
      int distance = i - trigger.end() + 1;
      for (FactualityCue cue : cues) {
        boolean reaches =
            distance <= cue.reach()
                && cue.isFor(trigger.predicate().relation())
                && cue.words().contains(form);
        boolean here =
            cue.side() == FactualityCue.Side.AFTER
                || cue.side() == FactualityCue.Side.TRUE && isComingTrue(parse, i + 1);
        if (reaches && here) {
          found.putIfAbsent(cue.factuality(), i);
        }
      }
    }
  }

  /** <i>kesepakatan itu belum tercapai</i>, <i>tak kunjung tercapai</i>. */
  private boolean isComingTrue(Parse parse, int index) {
    return index < parse.size() && comingTrue.contains(parse.form(index).toLowerCase(Locale.ROOT));
  }

  /** <i>tidak puas menyerang</i> negates the feeling, not the attack. */
  private static boolean negates(Parse parse, FactualityCue cue, int index, int trigger) {
    if (cue.factuality() != Factuality.DENIED || cue.isDenial()) {
      return true;
    }
    for (int i = index + 1; i < trigger; i++) {
      if (!NEGATABLE.contains(parse.tags().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** <i>tidak hanya menyerang</i> says that the attack happened. */
  private static boolean isNotOnly(Parse parse, int index) {
    return index + 1 < parse.size()
        && NOT_ONLY.contains(parse.form(index + 1).toLowerCase(Locale.ROOT));
  }
}

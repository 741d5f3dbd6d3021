package saksi.relations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saksi.knowledge.Factuality;
import saksi.language.Parse;
import saksi.language.Words;

/** Reads from the words before a trigger whether its event happened. */
final class FactualityReader {
  private static final int NEGATION_REACH = 4;
  private static final Set<String> NEGATIONS = Set.of("tidak", "tak", "belum");
  private static final Set<String> NOT_ONLY = Set.of("hanya", "cuma", "sekadar", "saja", "lagi");
  private static final Set<String> NEGATABLE = Set.of("ADV", "AUX", "PART", "VERB");
  private static final Set<String> COME_TRUE =
      Set.of("terjadi", "tercapai", "dilakukan", "terwujud", "berlangsung", "kunjung", "akan");
  private static final int AFTER = 7;
  private static final Set<String> BARRIERS =
      Set.of("yang", ".", ";", "tetapi", "namun", "sehingga", "\"", "“", "”");
  private final List<Cue> cues = new ArrayList<>();

  private record Cue(Factuality factuality, int reach, Set<String> words) {

    /** A verb of denial, which reaches into the clause that it opens. */
    boolean isDenial() {
      return factuality == Factuality.DENIED && reach > NEGATION_REACH;
    }
  }

  FactualityReader() {
    for (String line : Words.lines(FactualityReader.class, "factuality.tsv")) {
      String[] cells = line.split("\t");
      cues.add(
          new Cue(
              Factuality.valueOf(cells[0].toUpperCase(Locale.ROOT)),
              Integer.parseInt(cells[1]),
              Stream.of(cells[2].split(",\\s*")).collect(Collectors.toSet())));
    }
  }

  /** How the event of a trigger is meant. */
  Factuality read(Trigger trigger, Context context) {
    Map<Factuality, Boolean> found = new EnumMap<>(Factuality.class);
    Parse parse = trigger.parse();
    boolean through = true;
    for (int i = trigger.begin() - 1; i >= 0; i--) {
      String form = parse.form(i).toLowerCase(Locale.ROOT);
      int distance = trigger.begin() - i;
      for (Cue cue : cues) {
        boolean reaches =
            distance <= cue.reach && (through || cue.isDenial()) && cue.words.contains(form);
        if (reaches && negates(parse, cue, i, trigger.begin()) && !isNotOnly(parse, i)) {
          found.put(cue.factuality, true);
        }
      }
      through &= !form.equals("bahwa");
      if (BARRIERS.contains(form) && distance > 1) {
        break;
      }
    }
    if (trigger.voice() == Voice.NOUN && failsToComeTrue(parse, trigger.end())) {
      found.put(Factuality.DENIED, true);
    }
    if (context.headline() && parse.form(parse.size() - 1).equals("?")) {
      found.put(Factuality.POSSIBLE, true);
    }
    return Stream.of(Factuality.DENIED, Factuality.POSSIBLE, Factuality.PLANNED)
        .filter(found::containsKey)
        .findFirst()
        .orElse(trigger.predicate().factuality());
  }

  /** <i>tidak puas menyerang</i> negates the feeling, not the attack. */
  private static boolean negates(Parse parse, Cue cue, int index, int trigger) {
    if (cue.factuality != Factuality.DENIED || cue.isDenial()) {
      return true;
    }
    for (int i = index + 1; i < trigger; i++) {
      if (!NEGATABLE.contains(parse.tags().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** <i>kesepakatan itu belum tercapai</i>. */
  private static boolean failsToComeTrue(Parse parse, int begin) {
    for (int i = begin; i + 1 < Math.min(parse.size(), begin + AFTER); i++) {
      String form = parse.form(i).toLowerCase(Locale.ROOT);
      String next = parse.form(i + 1).toLowerCase(Locale.ROOT);
      if (NEGATIONS.contains(form) && COME_TRUE.contains(next)) {
        return true;
      }
      if (BARRIERS.contains(form) || form.equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** <i>tidak hanya menyerang</i> says that the attack happened. */
  private static boolean isNotOnly(Parse parse, int index) {
    return index + 1 < parse.size()
        && NOT_ONLY.contains(parse.form(index + 1).toLowerCase(Locale.ROOT));
  }
}

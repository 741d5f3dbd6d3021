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
  private static final Set<String> NOT_ONLY = Set.of("hanya", "cuma", "sekadar", "saja", "lagi");
  private static final Set<String> BARRIERS =
      Set.of("yang", "bahwa", ".", ";", "tetapi", "namun", "sehingga", "\"", "“", "”");
  private final List<Cue> cues = new ArrayList<>();

  private record Cue(Factuality factuality, int reach, Set<String> words) {}

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
    for (int i = trigger.begin() - 1; i >= 0; i--) {
      String form = parse.form(i).toLowerCase(Locale.ROOT);
      int distance = trigger.begin() - i;
      for (Cue cue : cues) {
        if (distance <= cue.reach && cue.words.contains(form) && !isNotOnly(parse, i)) {
          found.put(cue.factuality, true);
        }
      }
      if (BARRIERS.contains(form) && distance > 1) {
        break;
      }
    }
    if (context.headline() && parse.form(parse.size() - 1).equals("?")) {
      found.put(Factuality.POSSIBLE, true);
    }
    return Stream.of(Factuality.DENIED, Factuality.POSSIBLE, Factuality.PLANNED)
        .filter(found::containsKey)
        .findFirst()
        .orElse(trigger.predicate().factuality());
  }

  /** <i>tidak hanya menyerang</i> says that the attack happened. */
  private static boolean isNotOnly(Parse parse, int index) {
    return index + 1 < parse.size()
        && NOT_ONLY.contains(parse.form(index + 1).toLowerCase(Locale.ROOT));
  }
}

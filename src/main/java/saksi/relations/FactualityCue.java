package saksi.relations;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;
import saksi.language.Words;

/**
 * Words that say how an event is meant, a line of {@code factuality.tsv}.
 *
 * @param reach how many words from the event's they may stand
 * @param relations the only ones they are for; empty for any
 */
record FactualityCue(
    Factuality factuality, Side side, int reach, Set<Relation> relations, Set<String> words) {
  private static final int NEGATION_REACH = 6;

  /** Where a cue stands. */
  enum Side {
    BEFORE,
    AFTER,
    /** Behind a noun, before a verb that says whether it came true. */
    TRUE
  }

  FactualityCue {
    relations = Set.copyOf(relations);
    words = Set.copyOf(words);
  }

  static List<FactualityCue> all() {
    return rows().filter(cells -> !cells[1].equals("-")).map(FactualityCue::of).toList();
  }

  /** Verbs that say that something comes true: <i>belum tercapai</i>. */
  static Set<String> comingTrue() {
    return rows()
        .filter(cells -> cells[1].equals("-"))
        .flatMap(cells -> words(cells[4]))
        .collect(Collectors.toSet());
  }

  boolean isFor(Relation relation) {
    return relations.isEmpty() || relations.contains(relation);
  }

  /** A verb of denial, which reaches into the clause that it opens. */
  boolean isDenial() {
    return factuality == Factuality.DENIED && reach > NEGATION_REACH;
  }

  private static Stream<String[]> rows() {
    return Words.lines(FactualityCue.class, "factuality.tsv").stream().map(l -> l.split("\t"));
  }

  private static FactualityCue of(String[] cells) {
    return new FactualityCue(
        Factuality.valueOf(cells[0].toUpperCase(Locale.ROOT)),
        Side.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        Integer.parseInt(cells[2]),
        words(cells[3])
            .flatMap(label -> Relation.named(label).stream())
            .collect(Collectors.toSet()),
        words(cells[4]).collect(Collectors.toSet()));
  }

  private static Stream<String> words(String cell) {
    return Stream.of(cell.split(",\\s*"));
  }
}

package saksi.evaluation;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import saksi.knowledge.Relation;

/**
 * How well articles were read, summed up over them.
 *
 * @param figures how much of each kind was right
 * @param linked how many entities carry the right Wikidata id
 * @param types the relations by type
 * @param rules the relations by the rule that found them; their gold is what they have right, for
 *     no annotator says by which rule a relation should be found
 */
public record Scores(
    SortedMap<Figure, Tally> figures,
    Linked linked,
    SortedMap<Relation, Tally> types,
    SortedMap<String, Tally> rules) {

  /** Of no article. */
  public static final Scores NONE =
      new Scores(new TreeMap<>(), Linked.NONE, new TreeMap<>(), new TreeMap<>());

  /** Both together. */
  public Scores plus(Scores other) {
    return new Scores(
        sum(figures, other.figures),
        linked.plus(other.linked),
        sum(types, other.types),
        sum(rules, other.rules));
  }

  /** The tally of a figure. */
  public Tally of(Figure figure) {
    return figures.getOrDefault(figure, Tally.NONE);
  }

  private static <K extends Comparable<K>> SortedMap<K, Tally> sum(
      Map<K, Tally> one, Map<K, Tally> other) {
    SortedMap<K, Tally> sum = new TreeMap<>(one);
    other.forEach((key, tally) -> sum.merge(key, tally, Tally::plus));
    return sum;
  }
}

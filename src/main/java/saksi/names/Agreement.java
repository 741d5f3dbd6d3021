package saksi.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import saksi.knowledge.EntityType;

/**
 * Lets what an article makes of a word in its other places count in each: what is a place behind
 * <i>di</i> is one between commas, too.
 */
final class Agreement {
  private static final int COUNTRY = 1 << EntityType.COUNTRY.ordinal();
  private static final int KINDS = 1 + EntityType.values().length;

  /** Keeps the other places of a word from ruling out what they do not show. */
  private static final double DOUBT = 0.05;

  /** A word where it stands, and how probable it is there that it belongs to no name, or to one. */
  private record Place(float[] scores, double[] kinds) {}

  private Agreement() {}

  /** Adds to the scores of each tag at each token of an article's lines. */
  static void settle(NameModel model, List<Line> lines, List<float[][]> scores) {
    Set<String> repeated = repeated(lines);
    Map<String, List<Place>> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      add(model, lines.get(i), scores.get(i), repeated, places);
    }
    places.values().forEach(Agreement::settle);
  }

  /** The telling words that have more than one place; no other word's places can agree. */
  private static Set<String> repeated(List<Line> lines) {
    Set<String> once = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        if (isTelling(line, i) && !once.add(line.words()[i].text())) {
          repeated.add(line.words()[i].text());
        }
      }
    }
    return repeated;
  }

  private static void add(
      NameModel model,
      Line line,
      float[][] scores,
      Set<String> repeated,
      Map<String, List<Place>> places) {
    Marginals marginals = null;
    for (int i = 0; i < line.size(); i++) {
      String word = line.words()[i].text();
      if (repeated.contains(word) && isTelling(line, i)) {
        marginals = marginals == null ? model.marginals(scores) : marginals;
        places
            .computeIfAbsent(word, w -> new ArrayList<>())
            .add(new Place(scores[i], kinds(marginals.tags(i))));
      }
    }
  }

  /** A word with a meaning of its own, or a country's name, belongs to names of several kinds. */
  private static boolean isTelling(Line line, int i) {
    Word word = line.words()[i];
    return word.isNameLike()
        && word.classes() == 0
        && (word.known() & (Word.COMMON | Word.COMMON_STEM)) == 0
        && (line.marks()[i] & COUNTRY) == 0;
  }

  private static double[] kinds(double[] tags) {
    double[] kinds = new double[KINDS];
    for (int tag = 0; tag < tags.length; tag++) {
      kinds[kind(tag)] += tags[tag];
    }
    return kinds;
  }

  private static int kind(int tag) {
    return tag == Tag.OUTSIDE ? 0 : 1 + Tag.type(tag).ordinal();
  }

  private static void settle(List<Place> places) {
    int others = places.size() - 1;
    for (int kind = 0; kind < KINDS && others > 0; kind++) {
      int itsIndex = kind;
      double sum = places.stream().mapToDouble(place -> place.kinds()[itsIndex]).sum();
      for (Place place : places) {
        double elsewhere = (sum - place.kinds()[kind]) / others;
        add(place.scores(), kind, (float) Math.log(elsewhere + DOUBT) * NameModel.LOGARITHM);
      }
    }
  }

  private static void add(float[] scores, int kind, float gain) {
    for (int tag = 0; tag < scores.length; tag++) {
      scores[tag] += kind(tag) == kind ? gain : 0;
    }
  }
}

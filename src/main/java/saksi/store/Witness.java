package saksi.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;

/**
 * One claim with all that is known of it.
 *
 * @param claim its IRI
 * @param event the IRI of what it reports
 * @param relation such as {@code meets}
 * @param date when the event is, in ISO 8601: a day, month or year
 * @param place where it is
 * @param claimant who says so; empty when the article says so itself
 * @param factuality {@code Actual}, {@code Planned}, {@code Possible} or {@code Denied}
 * @param cue the word that says how it is meant, if one does
 * @param quantity how many, in the words of the text
 * @param confidence 0 to 1
 * @param rule the rule that found it
 */
public record Witness(
    String claim,
    String event,
    String relation,
    Party agent,
    Party target,
    Optional<String> date,
    Optional<Party> place,
    Optional<Party> claimant,
    String factuality,
    Optional<String> cue,
    Optional<String> quantity,
    Optional<String> officeTitle,
    double confidence,
    String rule,
    Source source) {

  /** By day of publication, article and place in it. */
  static final Comparator<Witness> IN_ORDER =
      Comparator.comparing((Witness witness) -> witness.source.published().orElse(""))
          .thenComparing(witness -> witness.source.articleId())
          .thenComparingInt(witness -> witness.source.begin())
          .thenComparing(Witness::claim);

  /** The claims of a graph, of an article's own say, in order. */
  public static List<Witness> in(Graph graph) {
    return Witnesses.all(graph);
  }

  /** An entity by its IRI and its usual name. */
  public record Party(String iri, String name) {}

  /**
   * The sentence that says it.
   *
   * @param article its IRI
   * @param copyOf the identifier of the article that it is a copy of
   * @param published the day, in ISO 8601
   * @param sentence its exact words
   * @param trigger those among them that name the event
   * @param begin where it begins in the article, in code points
   * @param end where it ends, in code points
   */
  public record Source(
      String article,
      String articleId,
      Optional<String> copyOf,
      Optional<String> headline,
      Optional<String> published,
      Optional<String> publisher,
      String sentence,
      Optional<String> trigger,
      int begin,
      int end) {}
}

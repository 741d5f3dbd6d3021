package saksi.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import saksi.vocabulary.Prov;
import saksi.vocabulary.Saksi;

/**
 * How an event is told.
 *
 * @param claims by day of publication, article and number
 * @param stances in the order done, planned, possible, denied; those that someone takes
 * @param amounts by number, the least first
 */
record Told(List<Node> claims, List<Stance> stances, List<EventPage.Count> amounts) {

  static Told read(Facts facts, Node event) {
    List<Dated> claims = new ArrayList<>();
    Voices voices = new Voices(facts);
    for (Node claim : facts.subjects(Saksi.REPORTS, event)) {
      Properties said = facts.of(claim);
      Optional<Node> article = said.value(Prov.WAS_DERIVED_FROM);
      Optional<String> day = article.flatMap(node -> facts.source(node).published());
      claims.add(new Dated(claim, day.orElse("")));
      voices.add(said);
    }
    claims.sort(Dated.IN_ORDER);
    return new Told(claims.stream().map(Dated::claim).toList(), voices.stances(), voices.amounts());
  }

  /** A claim and the day of its article. */
  private record Dated(Node claim, String day) {
    /** A claim's number ends its IRI, so that a shorter one of the same article comes first. */
    static final Comparator<Dated> IN_ORDER =
        Comparator.comparing(Dated::day)
            .thenComparing(dated -> stem(dated.claim.getURI()))
            .thenComparingInt(dated -> dated.claim.getURI().length())
            .thenComparing(dated -> dated.claim.getURI());

    private static String stem(String iri) {
      return iri.substring(0, Math.max(0, iri.lastIndexOf('-')));
    }
  }
}

package saksi.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import saksi.knowledge.Claim;
import saksi.knowledge.Quantity;
import saksi.text.Article;
import saksi.vocabulary.Prov;
import saksi.vocabulary.Saksi;

/** The claims of one article, with their evidence. */
record ClaimTriples(Iris iris, Article article, Graph graph) {
  private static final int CONFIDENCE_DECIMALS = 3;

  void add(int number, Claim claim) {
    Node event = new EventTriples(iris, graph).add(claim);
    SpanTriples spans = new SpanTriples(iris, article, graph);
    Description description =
        Description.of(iris.claim(article.id(), number), graph)
            .a(Saksi.CLAIM)
            .with(Saksi.REPORTS, event)
            .with(Saksi.FACTUALITY, OntologyTerms.factuality(claim.factuality()))
            .with(Saksi.CLAIMANT, claim.claimant(), this::entity)
            .with(Saksi.EVIDENCE, spans.sentence(claim.sentence()))
            .with(Saksi.TRIGGER, spans.phrase(claim.trigger()))
            .with(Saksi.CUE, claim.cue(), spans::phrase)
            .with(Saksi.CONFIDENCE, confidence(claim))
            .with(Saksi.RULE, Terms.string(claim.rule()))
            .with(Prov.WAS_DERIVED_FROM, Terms.iri(iris.article(article.id())))
            .with(Prov.WAS_GENERATED_BY, Terms.iri(iris.run()));
    addCircumstances(description, claim);
  }

  private void addCircumstances(Description description, Claim claim) {
    Optional<Quantity> quantity = claim.quantity();
    description
        .with(Saksi.HAS_PLACE, claim.place(), this::entity)
        .with(Saksi.OFFICE_TITLE, claim.officeTitle(), Terms::indonesian)
        .with(Saksi.QUANTITY, quantity.map(Quantity::amount), Terms::decimal)
        .with(Saksi.QUANTITY_UNIT, stated(quantity.map(Quantity::unit)), Terms::indonesian)
        .with(Saksi.QUANTITY_WORDS, stated(quantity.map(Quantity::words)), Terms::indonesian);
  }

  private Node entity(String key) {
    return Terms.iri(iris.entity(key));
  }

  private static Node confidence(Claim claim) {
    return Terms.decimal(
        BigDecimal.valueOf(claim.confidence()).setScale(CONFIDENCE_DECIMALS, RoundingMode.HALF_UP));
  }

  private static Optional<String> stated(Optional<String> words) {
    return words.filter(said -> !said.isBlank());
  }
}

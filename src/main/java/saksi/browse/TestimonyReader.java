package saksi.browse;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.graph.Node;
import saksi.text.Span;
import saksi.vocabulary.Nif;
import saksi.vocabulary.Prov;
import saksi.vocabulary.Saksi;

/** Reads claims with all that is known of them. */
record TestimonyReader(Facts facts) {

  /** A claim; empty when there is none of that name. */
  Optional<Testimony> find(Node claim) {
    Properties said = facts.of(claim);
    return said.value(Saksi.REPORTS).flatMap(facts::event).map(event -> read(claim, said, event));
  }

  Testimony read(Node claim, Happening event) {
    return read(claim, facts.of(claim), event);
  }

  private Testimony read(Node claim, Properties said, Happening event) {
    return new Testimony(
        claim.toString(),
        event,
        Facts.factuality(said),
        said.value(Saksi.CLAIMANT).map(facts::party),
        said.value(Saksi.HAS_PLACE).map(facts::party),
        amount(said),
        said.words(Saksi.OFFICE_TITLE),
        Double.parseDouble(said.words(Saksi.CONFIDENCE).orElse("0")),
        said.words(Saksi.RULE).orElse(""),
        quote(said),
        facts.source(said.required(Prov.WAS_DERIVED_FROM)));
  }

  static Optional<Testimony.Amount> amount(Properties said) {
    return said.words(Saksi.QUANTITY)
        .map(number ->
            new Testimony.Amount(
                new BigDecimal(number), said.words(Saksi.QUANTITY_WORDS).orElse(number)));
  }

  private Quote quote(Properties said) {
    Node sentence = said.required(Saksi.EVIDENCE);
    Properties words = facts.of(sentence);
    return new Quote(
        sentence.toString(),
        Properties.lexical(words.required(Nif.ANCHOR_OF)),
        span(words),
        said.value(Saksi.TRIGGER).map(facts::of).map(TestimonyReader::span));
  }

  static Span span(Properties said) {
    return new Span(
        Integer.parseInt(Properties.lexical(said.required(Nif.BEGIN_INDEX))),
        Integer.parseInt(Properties.lexical(said.required(Nif.END_INDEX))));
  }
}

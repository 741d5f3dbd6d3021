package saksi.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import saksi.knowledge.Mention;
import saksi.text.Article;
import saksi.text.Span;
import saksi.vocabulary.Itsrdf;
import saksi.vocabulary.Nif;

/** Stretches of one article's text. Two mentions of the same stretch share its node. */
record SpanTriples(Iris iris, Article article, Graph graph) {

  /** A name, and whom it stands for. */
  void addMention(Mention mention) {
    add(mention.span(), Nif.PHRASE)
        .with(Itsrdf.TA_IDENT_REF, Terms.iri(iris.entity(mention.entity())));
  }

  /** The sentence that says something. */
  Node sentence(Span span) {
    return add(span, Nif.SENTENCE).subject();
  }

  /** Words that stand for no entity. */
  Node phrase(Span span) {
    return add(span, Nif.PHRASE).subject();
  }

  private Description add(Span span, Node type) {
    return Description.of(iris.span(article.id(), span), graph)
        .a(type)
        .with(Nif.REFERENCE_CONTEXT, Terms.iri(iris.article(article.id())))
        .with(Nif.BEGIN_INDEX, Terms.index(span.begin()))
        .with(Nif.END_INDEX, Terms.index(span.end()))
        .with(Nif.ANCHOR_OF, Terms.indonesian(article.text().slice(span)));
  }
}

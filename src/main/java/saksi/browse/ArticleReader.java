package saksi.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import saksi.vocabulary.Dcterms;
import saksi.vocabulary.Itsrdf;
import saksi.vocabulary.Saksi;

/**
 * Reads an article and what was read from it.
 *
 * @param text of a hash, where it was kept and may be shown
 */
record ArticleReader(Session session, Function<String, Optional<String>> text) {
  private static final Comparator<Testimony> BY_PLACE =
      Comparator.comparing((Testimony claim) -> claim.quote().span())
          .thenComparingInt(claim -> claim.iri().length())
          .thenComparing(Testimony::iri);

  Optional<ArticlePage> find(String iri) {
    Node article = Facts.iri(iri);
    Iterator<Quad> graphs =
        session.facts().data().find(Node.ANY, article, RDF.Nodes.type, Saksi.ARTICLE);
    return graphs.hasNext()
        ? Optional.of(read(article, graphs.next().getGraph()))
        : Optional.empty();
  }

  private ArticlePage read(Node article, Node graph) {
    Properties said = session.facts().of(article);
    return new ArticlePage(
        Facts.source(article, said),
        said.words(Dcterms.SOURCE),
        said.words(Saksi.TEXT_HASH).flatMap(text),
        mentions(graph),
        claims(graph));
  }

  private List<ArticlePage.Mention> mentions(Node graph) {
    List<ArticlePage.Mention> mentions = new ArrayList<>();
    session
        .facts()
        .data()
        .find(graph, Node.ANY, Itsrdf.TA_IDENT_REF, Node.ANY)
        .forEachRemaining(quad ->
            mentions.add(
                new ArticlePage.Mention(
                    TestimonyReader.span(session.facts().of(quad.getSubject())),
                    session.facts().party(quad.getObject()))));
    mentions.sort(
        Comparator.comparing(ArticlePage.Mention::span)
            .thenComparing(mention -> mention.entity().iri()));
    return mentions;
  }

  private List<Testimony> claims(Node graph) {
    TestimonyReader testimonies = new TestimonyReader(session.facts());
    List<Testimony> claims = new ArrayList<>();
    session
        .facts()
        .data()
        .find(graph, Node.ANY, RDF.Nodes.type, Saksi.CLAIM)
        .forEachRemaining(quad -> testimonies.find(quad.getSubject()).ifPresent(claims::add));
    claims.sort(BY_PLACE);
    return claims;
  }
}

package saksi.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.vocabulary.RDFS;
import saksi.text.Article;
import saksi.vocabulary.Dcterms;
import saksi.vocabulary.Prov;
import saksi.vocabulary.Saksi;
import saksi.vocabulary.Schema;

/** What an article is, and the run that read it. */
record ArticleTriples(Iris iris, Graph graph) {

  void add(Article article) {
    Description.of(iris.article(article.id()), graph)
        .a(Saksi.ARTICLE)
        .with(Dcterms.IDENTIFIER, Terms.string(article.id()))
        .with(Schema.HEADLINE, article.headline(), Terms::indonesian)
        .with(Schema.DATE_PUBLISHED, article.published(), Terms::day)
        .with(Dcterms.PUBLISHER, article.publisher(), Terms::string)
        .withEach(Dcterms.CREATOR, article.authors(), Terms::string)
        .with(Dcterms.LANGUAGE, Terms.string(article.language()))
        .with(Dcterms.SOURCE, Terms.iriOrString(article.source()))
        .with(Saksi.TEXT_HASH, Terms.string(article.hash()));
    Description.of(iris.run(), graph).a(Prov.ACTIVITY).with(RDFS.Nodes.label, Terms.string(run()));
  }

  private String run() {
    String program = "Saksi " + iris.version();
    return iris.minConfidence() == 0
        ? program
        : program + ", without claims of a confidence below " + iris.minConfidence();
  }
}

package saksi.site;

import java.util.Map;
import java.util.Optional;
import saksi.browse.Catalogue;

/** The page of an article: its text, or its quoted sentences, with what was read from it. */
final class ArticleServlet extends ThingServlet {
  ArticleServlet(Catalogue catalogue) {
    super(catalogue);
  }

  @Override
  Optional<View> view(String iri, Asked asked, Catalogue from) {
    return from.article(iri)
        .map(page ->
            new View(
                "article",
                Map.of(
                    "page", page,
                    "claims", page.claims(asked.page("claims")),
                    "paragraphs", MarkedText.paragraphs(page))));
  }
}

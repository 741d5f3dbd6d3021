package saksi.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import saksi.browse.Catalogue;

/** The pages of things of one kind, each at its IRI. */
abstract class ThingServlet extends PageServlet {
  private final transient Catalogue catalogue;

  ThingServlet(Catalogue catalogue) {
    super(catalogue.base());
    this.catalogue = catalogue;
  }

  /** What the page of the thing with an IRI shows; empty when there is no such thing. */
  abstract Optional<View> view(String iri, Asked asked, Catalogue from);

  @Override
  protected Optional<View> view(HttpServletRequest request, Frame frame) {
    Asked asked = new Asked(request);
    return asked
        .names()
        .flatMap(name -> view(catalogue.iri(asked.kind(), name), asked, catalogue).stream())
        .findFirst();
  }
}

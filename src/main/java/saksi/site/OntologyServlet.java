package saksi.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import saksi.browse.Vocabulary;
import saksi.browse.VocabularyReader;

/** The page that says what each term of the ontology means. */
final class OntologyServlet extends PageServlet {
  private final transient Vocabulary vocabulary = VocabularyReader.read();

  OntologyServlet(String base) {
    super(base);
  }

  @Override
  protected Optional<View> view(HttpServletRequest request, Frame frame) {
    return Optional.of(new View("ontology", Map.of("vocabulary", vocabulary)));
  }
}

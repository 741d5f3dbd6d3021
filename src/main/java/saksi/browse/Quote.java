package saksi.browse;

import java.util.Optional;
import saksi.text.Span;
import saksi.text.Text;

/**
 * A sentence that is evidence.
 *
 * @param iri of its span, which leads to its place in the article
 * @param sentence its exact words
 * @param span where it stands in the article
 * @param trigger where the word that names the event stands in the article
 */
public record Quote(String iri, String sentence, Span span, Optional<Span> trigger) {

  /** The words before, within and after the trigger; all of them before it, where none is known. */
  public Parts parts() {
    Optional<Span> within = trigger.filter(span::contains);
    Text text = new Text(sentence);
    if (within.isEmpty() || text.length() != span.length()) {
      return new Parts(sentence, "", "");
    }
    int begin = within.get().begin() - span.begin();
    int end = within.get().end() - span.begin();
    return new Parts(
        text.slice(new Span(0, begin)),
        text.slice(new Span(begin, end)),
        text.slice(new Span(end, text.length())));
  }

  /** A sentence around its trigger. */
  public record Parts(String before, String trigger, String after) {}
}

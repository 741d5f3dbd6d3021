package saksi.relations;

import java.util.ArrayList;
import java.util.List;
import saksi.language.Parse;
import saksi.linking.Office;
import saksi.linking.Reference;

/** Finds the phrases around a sentence's references, and which of them stand in one list. */
final class ParticipantFinder {
  private final FunctionWords words;
  private final PhraseReader phrases;

  ParticipantFinder(FunctionWords words, WordClasses classes) {
    this.words = words;
    this.phrases = new PhraseReader(words, classes);
  }

  /** The parties of a sentence in order. The references are those of this sentence, in order. */
  List<Participant> find(Parse parse, List<Reference> references, List<Office> offices) {
    EmbeddedPhrases embedded = new EmbeddedPhrases(words, offices);
    List<Participant> found = new ArrayList<>();
    for (Reference reference : references) {
      Participant previous = found.isEmpty() ? null : found.getLast();
      int floor = previous == null ? 0 : previous.end();
      Participant here = phrases.read(parse, reference, floor, found.size());
      if (previous == null) {
        here = embedded.isQuoted(parse, here) ? here.asEmbedded() : here;
      } else if (EmbeddedPhrases.modifies(parse, titled(parse, found), previous.end(), here)) {
        int begin = titled(parse, found).begin();
        found.replaceAll(p -> p.begin() >= begin ? p.asEmbedded() : p);
        here = phrases.from(parse, reference, begin, found.size());
      } else if (embedded.isEmbedded(parse, here, previous)) {
        here = here.asEmbedded();
      }
      found.add(here);
    }
    return new ListReader(words).grouped(parse, found);
  }

  /** The last phrase, or the one that it only is the short form of: <i>Amerika Serikat (AS)</i>. */
  private static Participant titled(Parse parse, List<Participant> found) {
    Participant last = found.getLast();
    Participant before = found.size() > 1 ? found.get(found.size() - 2) : last;
    return EmbeddedPhrases.isShortForm(parse, before, last) ? before : last;
  }
}

package saksi.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The office phrases of an article by sentence. */
final class ArticlePhrases {
  private final List<List<OfficePhrase>> bySentence = new ArrayList<>();

  ArticlePhrases(List<SentenceNames> sentences, OfficePhrases finder) {
    sentences.forEach(sentence -> bySentence.add(List.copyOf(finder.in(sentence))));
  }

  List<OfficePhrase> all() {
    return bySentence.stream().flatMap(List::stream).toList();
  }

  /** Those of a sentence, counted from 0. */
  List<OfficePhrase> in(int sentence) {
    return bySentence.get(sentence);
  }

  Optional<OfficePhrase> beginningAt(int sentence, int token) {
    return in(sentence).stream().filter(phrase -> phrase.begin() == token).findFirst();
  }
}

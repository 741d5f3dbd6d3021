package saksi.linking;

import java.util.Locale;
import saksi.knowledge.EntityType;
import saksi.language.Parse;
import saksi.text.Span;

/**
 * A name at one place of the article.
 *
 * @param order its place among the article's names, from 0
 * @param parse the sentence
 * @param begin its first token
 * @param end the token after its last one
 * @param type what its bearer is
 * @param text its exact characters
 */
record NameUse(int order, Parse parse, int begin, int end, EntityType type, String text) {

  Span span() {
    return parse.sentence().span(begin, end);
  }

  int sentenceNumber() {
    return parse.sentence().number();
  }

  boolean isInSentenceOf(NameUse other) {
    return sentenceNumber() == other.sentenceNumber();
  }

  NameUse withType(EntityType other) {
    return new NameUse(order, parse, begin, end, other, text);
  }

  /** The word that many places before the name, in lower case; empty before the sentence. */
  String before(int places) {
    int index = begin - places;
    return index < 0 ? "" : parse.form(index).toLowerCase(Locale.ROOT);
  }

  /** The word that many places after the name, in lower case; empty after the sentence. */
  String after(int places) {
    int index = end - 1 + places;
    return index >= parse.size() ? "" : parse.form(index).toLowerCase(Locale.ROOT);
  }
}

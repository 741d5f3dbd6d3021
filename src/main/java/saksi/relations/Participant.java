package saksi.relations;

import java.util.Set;
import saksi.linking.Reference;

/**
 * A phrase of a sentence that can be a party of an event: <i>tiga diplomat AS</i>, <i>Menteri Luar
 * Negeri AS Antony Blinken</i>.
 *
 * @param reference the part that says who is meant
 * @param begin the first token of the whole phrase
 * @param preposition the preposition before the phrase, or before the list that it is in; or empty
 * @param capacity the classes of the noun that heads the phrase, such as {@code forces}
 * @param embedded whether the phrase only modifies another party's: <i>AS</i> in the second example
 * @param group the number of the list that the phrase is in; phrases of one list share it
 */
record Participant(
    Reference reference,
    int begin,
    String preposition,
    Set<String> capacity,
    boolean embedded,
    int group) {

  int end() {
    return reference.end();
  }

  int nameBegin() {
    return reference.begin();
  }

  Participant asEmbedded() {
    return new Participant(reference, begin, preposition, capacity, true, group);
  }

  Participant in(int otherGroup, String groupPreposition) {
    return new Participant(reference, begin, groupPreposition, capacity, embedded, otherGroup);
  }
}

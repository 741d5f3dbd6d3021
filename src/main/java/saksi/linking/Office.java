package saksi.linking;

import saksi.knowledge.Entity;
import saksi.text.Sentence;

/**
 * A named person's office in a country, organization or territory, as the text names it.
 *
 * @param title the title without the body's name, such as <i>Menteri Luar Negeri</i>
 * @param sentence where it is said first
 * @param begin the first token of the title phrase
 * @param end the token after its last one
 * @param former whether the text says that he or she no longer holds it
 */
public record Office(
    Entity holder,
    Entity body,
    String title,
    Sentence sentence,
    int begin,
    int end,
    boolean former) {

  public Office {
    if (begin < 0 || end <= begin || end > sentence.size() || title.isBlank()) {
      throw new IllegalArgumentException("not an office: '" + title + "' " + begin + "," + end);
    }
  }
}

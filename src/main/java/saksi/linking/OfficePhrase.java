package saksi.linking;

import java.util.List;
import java.util.Optional;

/**
 * A title with its body and holder as far as they stand beside it: <i>Menteri Luar Negeri Peru, Ana
 * Quispe</i>.
 *
 * @param sentence where it stands
 * @param title the title it begins with
 * @param begin its first token, a word such as <i>mantan</i> included
 * @param end the token after the title and the body
 * @param words the title as the text has it, without the body
 * @param portfolio those of its words that follow the listed title, such as <i>Pertanian</i>
 * @param former whether it is called a former one
 * @param bodies the named bodies, several in <i>bos Awan Corp dan Mega Corp</i>
 * @param isOfForces whether a word of state such as <i>militer</i> precedes the body
 * @param holder the person named right after it
 */
record OfficePhrase(
    SentenceNames sentence,
    OfficeTitle title,
    int begin,
    int end,
    String words,
    String portfolio,
    boolean former,
    List<EntityUse> bodies,
    boolean isOfForces,
    Optional<EntityUse> holder) {

  OfficePhrase {
    bodies = List.copyOf(bodies);
  }

  OfficePhrase heldBy(EntityUse person) {
    return with(Optional.of(person));
  }

  OfficePhrase unheld() {
    return with(Optional.empty());
  }

  private OfficePhrase with(Optional<EntityUse> person) {
    return new OfficePhrase(
        sentence, title, begin, end, words, portfolio, former, bodies, isOfForces, person);
  }

  /** The title as it is compared: in full and in lower case. */
  String titleKey() {
    return Spelling.folded(title.name() + " " + portfolio);
  }
}

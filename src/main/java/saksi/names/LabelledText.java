package saksi.names;

import java.util.List;
import saksi.text.Sentence;

/**
 * A text whose names someone marked.
 *
 * @param domain the collection it comes from; collections differ in what they call a name
 * @param sentences its sentences
 * @param names their names
 */
public record LabelledText(String domain, List<Sentence> sentences, List<Name> names) {

  public LabelledText {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }

  List<Name> namesOf(Sentence sentence) {
    return names.stream().filter(name -> name.sentence().number() == sentence.number()).toList();
  }
}

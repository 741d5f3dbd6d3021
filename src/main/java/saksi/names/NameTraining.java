package saksi.names;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import saksi.reference.ReferenceData;

/** Learns a name model from labelled texts. The same texts give the same model. */
public final class NameTraining {
  private static final int ROUNDS = 10;
  private static final float LEAST = 0.004f;
  private final NameTagger tagger;

  public NameTraining(ReferenceData reference) {
    tagger = new NameTagger(Lexicon.load(), Gazetteer.of(reference));
  }

  /**
   * A finder that has learnt from these texts.
   *
   * @param domain the collection of texts whose idea of a name it shall have
   */
  public NameFinder train(List<LabelledText> texts, String domain) {
    return new NameFinder(tagger, model(texts, domain));
  }

  /**
   * Writes the model of a finder that has learnt from these texts.
   *
   * @param notice the data, their licences, and figures
   */
  public void write(NameFinder finder, String notice, OutputStream to) throws IOException {
    ModelFile.write(finder.model(), notice, to);
  }

  private NameModel model(List<LabelledText> texts, String domain) {
    Perceptron perceptron = new Perceptron();
    perceptron.learn(examples(texts), ROUNDS, new Random(7));
    return perceptron.model(domain, LEAST);
  }

  private List<Perceptron.Example> examples(List<LabelledText> texts) {
    List<Perceptron.Example> examples = new ArrayList<>();
    for (LabelledText text : texts) {
      List<int[][]> features = tagger.features(text.sentences());
      for (int i = 0; i < features.size(); i++) {
        int[] tags = Tag.of(text.sentences().get(i), text.namesOf(text.sentences().get(i)));
        examples.add(new Perceptron.Example(text.domain(), features.get(i), tags));
      }
    }
    return examples;
  }
}

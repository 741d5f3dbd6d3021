package saksi.names;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import saksi.reference.ReferenceData;
import saksi.text.Sentence;

/**
 * Learns a name model from labelled texts; the same texts give the same model. Every text is read
 * three times: as it is; by a reader who does not know some of its names beforehand, as will be so
 * with new texts; and some of its sentences as headlines.
 */
public final class NameTraining {
  private static final int ROUNDS = 8;
  private static final float LEAST = 0.004f;
  private static final float EAGERNESS = 1.5f;
  private static final int PERCENT_FORGOTTEN = 40;
  private static final int PERCENT_HEADLINES = 40;
  private final NameTagger tagger;
  private final Headlines headlines = new Headlines();

  public NameTraining(ReferenceData reference) {
    tagger = new NameTagger(Lexicon.load(), Gazetteer.of(reference));
  }

  /**
   * A finder that has learnt from these texts.
   *
   * @param domain the collection of texts whose idea of a name it shall have
   */
  public NameFinder train(List<LabelledText> texts, String domain) {
    List<TagLearner.Example> examples = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      add(texts.get(i), i, examples);
    }
    TagLearner learner = new TagLearner(new Random(7));
    learner.learn(examples, ROUNDS);
    return new NameFinder(tagger, learner.model(domain, LEAST, EAGERNESS));
  }

  /**
   * Writes the model of a finder.
   *
   * @param notice the data, their licences, and figures
   */
  public static void write(NameFinder finder, String notice, OutputStream to) throws IOException {
    ModelFile.write(finder.model(), notice, to);
  }

  private void add(LabelledText text, int number, List<TagLearner.Example> examples) {
    List<Line> lines = tagger.lines(text.sentences());
    List<int[]> tags = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      tags.add(Tag.of(sentence, text.namesOf(sentence)));
    }
    int salt = 7919 * number;
    List<Line> forgetful =
        lines.stream().map(l -> l.forgetting(h -> isOf(PERCENT_FORGOTTEN, h ^ salt))).toList();
    add(text.domain(), lines, tagger.evidence(lines), tags, examples);
    add(text.domain(), forgetful, tagger.evidence(forgetful), tags, examples);
    addHeadlines(text, lines, tags, examples);
  }

  private void addHeadlines(
      LabelledText text, List<Line> lines, List<int[]> tags, List<TagLearner.Example> examples) {
    List<Sentence> made = new ArrayList<>();
    List<int[]> theirTags = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Sentence sentence = text.sentences().get(i);
      int length = headlines.length(sentence, tags.get(i));
      boolean chosen = isOf(PERCENT_HEADLINES, sentence.form(0).hashCode() + sentence.size());
      if (length > 0 && chosen && !lines.get(i).isTitle()) {
        made.add(headlines.headline(sentence, length));
        theirTags.add(Arrays.copyOf(tags.get(i), length));
      }
    }
    add(text.domain(), tagger.lines(made), tagger.evidence(lines), theirTags, examples);
  }

  private void add(
      String domain,
      List<Line> lines,
      Evidence evidence,
      List<int[]> tags,
      List<TagLearner.Example> examples) {
    List<int[][]> features = tagger.features(lines, evidence);
    for (int i = 0; i < lines.size(); i++) {
      examples.add(new TagLearner.Example(domain, features.get(i), tags.get(i)));
    }
  }

  private static boolean isOf(int percent, int hash) {
    return Math.floorMod((hash * 0x9E3779B9) >>> 8, 100) < percent;
  }
}

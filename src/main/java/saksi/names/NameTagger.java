package saksi.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import saksi.text.Sentence;

/** Sees a text's sentences as features. Immutable. */
final class NameTagger {
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;

  NameTagger(Lexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /** The features of each token of each sentence. */
  List<int[][]> features(List<Sentence> sentences) {
    List<Line> lines = lines(sentences);
    Evidence evidence = Evidence.of(lines, lexicon.classes());
    List<int[][]> features = new ArrayList<>();
    for (Line line : lines) {
      features.add(Features.of(line, evidence));
    }
    return features;
  }

  /** The sentences' words, each form looked up once. */
  List<Line> lines(List<Sentence> sentences) {
    Map<String, Word> seen = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Word[] words = new Word[sentence.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = seen.computeIfAbsent(sentence.form(i), lexicon::word);
      }
      lines.add(Line.of(sentence, words, gazetteer.marks(words)));
    }
    return lines;
  }

  /** The names that a model finds. */
  List<Name> names(NameModel model, List<Sentence> sentences) {
    List<Name> names = new ArrayList<>();
    List<int[][]> features = features(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      names.addAll(Tag.names(sentences.get(i), model.tags(features.get(i))));
    }
    return names;
  }
}

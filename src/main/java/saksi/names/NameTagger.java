package saksi.names;

import java.util.ArrayList;
import java.util.List;
import saksi.text.Sentence;

/** Sees a text's sentences as features. Immutable. */
final class NameTagger {
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final Abbreviations abbreviations;
  private final Neighbours neighbours;
  private final LongBodies longBodies;
  private final OfficeWords officeWords;

  NameTagger(Lexicon lexicon, Gazetteer gazetteer) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.abbreviations = new Abbreviations(lexicon.classes());
    this.neighbours = new Neighbours(lexicon.classes());
    this.longBodies = new LongBodies(lexicon.classes());
    this.officeWords = new OfficeWords(lexicon.classes());
  }

  /** The features of each token of lines, with what their article says elsewhere. */
  List<int[][]> features(List<Line> lines, Evidence evidence) {
    List<int[][]> features = new ArrayList<>();
    for (Line line : lines) {
      features.add(Features.of(line, evidence));
    }
    return features;
  }

  Evidence evidence(List<Line> lines) {
    return Evidence.of(lines, lexicon.classes());
  }

  /** The sentences' words. */
  List<Line> lines(List<Sentence> sentences) {
    List<Line> lines = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Word[] words = new Word[sentence.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = lexicon.word(sentence.form(i));
      }
      int[] marks = gazetteer.marks(words);
      Hyphens.join(sentence, words);
      lines.add(Line.of(sentence, words, marks));
    }
    return lines;
  }

  /** The names that a model finds, mended by closed rules and made to agree with each other. */
  List<Name> names(NameModel model, List<Sentence> sentences) {
    List<Line> lines = lines(sentences);
    List<List<Name>> tagged = tagged(model, lines);
    List<List<Name>> mended = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      mended.add(mended(line, tagged.get(i)));
    }
    List<List<Name>> heeded = Introductions.heed(abbreviations, lines, mended);
    List<List<Name>> agreed = Consistency.of(lines, heeded);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      names.addAll(SmallNames.complete(line, NameEnds.mend(line, agreed.get(i))));
    }
    return names;
  }

  private List<Name> mended(Line line, List<Name> tagged) {
    List<Name> whole = NameEnds.mend(line, neighbours.join(line, tagged));
    List<Name> names = officeWords.leaveOut(line, NonNames.leaveOut(line, whole));
    return abbreviations.complete(line, longBodies.complete(line, names));
  }

  /** The names that a model alone finds, line by line. */
  List<List<Name>> tagged(NameModel model, List<Line> lines) {
    Evidence evidence = evidence(lines);
    List<float[][]> scores = new ArrayList<>();
    for (Line line : lines) {
      scores.add(model.scores(Features.of(line, evidence)));
    }
    Agreement.settle(model, lines, scores);
    List<List<Name>> names = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      names.add(Tag.names(lines.get(i).sentence(), model.tags(scores.get(i))));
    }
    return names;
  }
}

package saksi.language;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** Learns the model of {@link Parser} from treebanks; the same treebanks give the same bytes. */
public final class ParserTraining {
  private static final int PARTS = 10;
  private static final int TITLES = 5;
  private static final int HEADLINES = 2;
  private final Lexicon lexicon = Lexicon.load();
  private final Headlines headlines = new Headlines(Morphology.load());
  private final List<String> tags;
  private final List<String> labels;

  private ParserTraining(Collection<Parse> parses) {
    tags = names(parses, Parse::tags);
    labels = names(parses, Parse::labels);
  }

  private static List<String> names(
      Collection<Parse> parses, Function<Parse, List<String>> column) {
    TreeSet<String> names = new TreeSet<>();
    parses.forEach(parse -> names.addAll(column.apply(parse)));
    return List.copyOf(names);
  }

  /**
   * Learns from all sentences and writes the model.
   *
   * @param treebanks files in the CoNLL-U format
   * @param out where the model goes; closed afterwards
   */
  public static void train(List<Path> treebanks, OutputStream out) throws IOException {
    List<Parse> parses = new ArrayList<>();
    for (Path treebank : treebanks) {
      parses.addAll(read(treebank));
    }
    train(parses).write(out);
  }

  static List<Parse> read(Path treebank) throws IOException {
    return new Treebank().read(treebank).stream().map(Harmony::of).toList();
  }

  static ParserModel train(List<Parse> parses) {
    return new ParserTraining(parses).learn(parses);
  }

  private ParserModel learn(List<Parse> parses) {
    List<Example> examples = new ArrayList<>();
    for (int number = 0; number < parses.size(); number++) {
      withHeadlines(parses.get(number), number).forEach(one -> examples.add(example(one)));
    }
    Tagger tagger = TaggerTraining.train(examples, tags.size());
    ArcParser arcs = ArcTraining.train(guessedTags(examples), labels.size());
    return new ParserModel(tags, labels, tagger, arcs);
  }

  private List<Parse> withHeadlines(Parse parse, int number) {
    List<Parse> all = new ArrayList<>(List.of(parse));
    if (number % TITLES == 0) {
      all.add(Headlines.titleCased(parse));
    } else if (number % HEADLINES == 0) {
      all.addAll(headlines.of(parse));
    }
    return all;
  }

  /** The examples with the tags of a tagger that has not seen them. */
  private List<Example> guessedTags(List<Example> examples) {
    List<Example> guessed = new ArrayList<>(examples);
    for (int part = 0; part < PARTS; part++) {
      List<Example> others = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        if (i % PARTS != part) {
          others.add(examples.get(i));
        }
      }
      Tagger tagger = TaggerTraining.train(others, tags.size());
      for (int i = part; i < examples.size(); i += PARTS) {
        Example one = examples.get(i);
        guessed.set(i, one.withTags(tagger.tags(one.words())));
      }
    }
    return guessed;
  }

  private Example example(Parse parse) {
    int size = parse.size();
    int[] heads = parse.heads().stream().mapToInt(h -> h == Parse.ROOT ? size : h).toArray();
    return new Example(
        new WordShapes(parse.sentence(), lexicon),
        parse.tags().stream().mapToInt(tags::indexOf).toArray(),
        Projectivity.projective(heads),
        parse.labels().stream().mapToInt(labels::indexOf).toArray());
  }
}

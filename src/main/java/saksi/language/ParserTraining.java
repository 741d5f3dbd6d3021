package saksi.language;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Learns the model of {@link Parser} from treebanks; the same treebanks give the same bytes. */
public final class ParserTraining {
  private static final int PARTS = 10;
  private static final int GUIDE_PARTS = 5;
  private static final int SEEDS = 3;
  private static final int HEADLINES = 4;
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
    ParserModel.write(train(parses), out);
  }

  static List<Parse> read(Path treebank) throws IOException {
    return new Treebank().read(treebank).stream().map(Harmony::of).toList();
  }

  static ParserModel<Weights> train(List<Parse> parses) {
    return new ParserTraining(parses).learn(parses);
  }

  private ParserModel<Weights> learn(List<Parse> parses) {
    List<Example> text = new ArrayList<>();
    List<Example> headlines = new ArrayList<>();
    for (int number = 0; number < parses.size(); number++) {
      text.add(example(parses.get(number), number));
      for (Parse headline : headlines(parses.get(number), number)) {
        headlines.add(example(headline, number));
      }
    }
    List<Example> both = new ArrayList<>(text);
    both.addAll(headlines);
    Tagger<Weights> tagger = TaggerTraining.train(both, tags.size());
    List<Example> guessed =
        eachByOthers(
            both,
            PARTS,
            others -> TaggerTraining.train(others, tags.size()),
            (model, one) -> one.withTags(model.tags(one.words())));
    List<Example> guessedText = guessed.subList(0, text.size());
    List<Example> guided =
        eachByOthers(
            guessedText,
            GUIDE_PARTS,
            this::backward,
            (model, one) -> one.withGuide(ParserModel.guide(model, one.words(), one.tags())));
    return new ParserModel<>(
        tags,
        labels,
        tagger,
        backward(guessedText),
        ArcTraining.train(guided, labels.size(), SEEDS),
        ArcTraining.train(guessed, labels.size(), 1));
  }

  private ArcParser<Weights> backward(List<Example> examples) {
    List<Example> turned = examples.stream().map(Example::reversed).toList();
    return ArcTraining.train(turned, labels.size(), 1);
  }

  private List<Parse> headlines(Parse parse, int number) {
    return switch (number % HEADLINES) {
      case 0 -> List.of(Headlines.titleCased(parse));
      case 1, 2 -> headlines.of(parse);
      default -> List.of();
    };
  }

  /** Each example as a model makes it that has not seen its sentence. */
  private static <M> List<Example> eachByOthers(
      List<Example> examples,
      int parts,
      Function<List<Example>, M> training,
      BiFunction<M, Example, Example> use) {
    List<Example> made = new ArrayList<>(examples);
    for (int part = 0; part < parts; part++) {
      int hidden = part;
      M model =
          training.apply(examples.stream().filter(e -> e.number() % parts != hidden).toList());
      for (int i = 0; i < made.size(); i++) {
        if (examples.get(i).number() % parts == part) {
          made.set(i, use.apply(model, examples.get(i)));
        }
      }
    }
    return made;
  }

  private Example example(Parse parse, int number) {
    int size = parse.size();
    int[] heads = parse.heads().stream().mapToInt(h -> h == Parse.ROOT ? size : h).toArray();
    return new Example(
        number,
        new WordShapes(parse.sentence(), lexicon),
        parse.tags().stream().mapToInt(tags::indexOf).toArray(),
        Projectivity.projective(heads),
        parse.labels().stream().mapToInt(labels::indexOf).toArray(),
        Guide.NONE);
  }
}

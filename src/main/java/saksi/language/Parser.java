package saksi.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import saksi.text.Sentence;

/** Finds the part of speech and the grammatical head of each word. May be shared by threads. */
public final class Parser {
  private static final String RESOURCE = "parser.model";
  private final ParserModel<?> model;
  private final Lexicon lexicon = Lexicon.load();

  Parser(ParserModel<?> model) {
    this.model = model;
  }

  /** A parser with the model of this package. */
  public static Parser load() {
    try (InputStream in = Parser.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + RESOURCE);
      }
      return new Parser(ParserModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** The grammar of a sentence. */
  public Parse parse(Sentence sentence) {
    WordShapes words = new WordShapes(sentence, lexicon);
    int[] tags = model.tagger().tags(words);
    return new Parse(sentence, names(tags, sentence.size(), model.tags()), () -> arcs(words, tags));
  }

  private Arcs arcs(WordShapes words, int[] tags) {
    Configuration done = model.parse(words, tags);
    int size = words.size();
    List<Integer> heads =
        Arrays.stream(done.heads(), 0, size).map(h -> h == size ? Parse.ROOT : h).boxed().toList();
    return new Arcs(heads, names(done.labels(), size, model.labels()));
  }

  private static List<String> names(int[] numbers, int size, List<String> names) {
    return Arrays.stream(numbers, 0, size).mapToObj(names::get).toList();
  }
}

package saksi.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import saksi.reference.ReferenceData;
import saksi.text.Sentence;

/** Finds the proper names of an article and says of what type their bearers are. Immutable. */
public final class NameFinder {
  private static final String MODEL = "names.model";
  private final NameTagger tagger;
  private final NameModel model;

  NameFinder(NameTagger tagger, NameModel model) {
    this.tagger = tagger;
    this.model = model;
  }

  /**
   * A finder with the model of this package, which knows the names that travel with the program.
   */
  public static NameFinder load() {
    return load(ReferenceData.loadDefault());
  }

  /** A finder with the model of this package, which knows these names. */
  public static NameFinder load(ReferenceData reference) {
    try (InputStream in = NameFinder.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + MODEL);
      }
      NameTagger tagger = new NameTagger(Lexicon.load(), Gazetteer.of(reference));
      return new NameFinder(tagger, ModelFile.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + MODEL, e);
    }
  }

  NameModel model() {
    return model;
  }

  /** The names that the model alone finds, without the rules that follow it. */
  List<Name> tag(List<Sentence> sentences) {
    return tagger.tagged(model, tagger.lines(sentences)).stream().flatMap(List::stream).toList();
  }

  /** The names in an article's sentences, in order, without overlap. */
  public List<Name> find(List<Sentence> sentences) {
    return tagger.names(model, sentences);
  }
}

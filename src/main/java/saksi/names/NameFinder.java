package saksi.names;

import java.util.List;
import saksi.text.Sentence;

/** Finds the proper names of an article and says of what type their bearers are. */
public final class NameFinder {

  /** A finder with the model of this package. */
  public static NameFinder load() {
    return new NameFinder();
  }

  /** The names in an article's sentences, in order, without overlap. */
  public List<Name> find(List<Sentence> sentences) {
    return List.of();
  }
}

package saksi.relations;

import java.util.List;
import saksi.knowledge.Claim;
import saksi.language.Parse;
import saksi.linking.Linking;
import saksi.text.Article;

/** Finds what the entities of an article are reported to do to each other. */
public final class RelationFinder {

  /** A finder with the lexicon and model of this package. */
  public static RelationFinder load() {
    return new RelationFinder();
  }

  /** The claims of an article, in the order of the text. */
  public List<Claim> find(Article article, List<Parse> sentences, Linking linking) {
    return List.of();
  }
}

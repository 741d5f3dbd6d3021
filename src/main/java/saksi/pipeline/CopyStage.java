package saksi.pipeline;

import java.util.List;
import saksi.copies.Copies;
import saksi.copies.Published;
import saksi.copies.Sketch;
import saksi.rdf.Iris;
import saksi.rdf.NamedGraph;
import saksi.store.Sketched;
import saksi.store.Store;

/** Says which articles of a store are copies of others, whenever they came. */
record CopyStage(Store store, Iris iris) {

  /** The graph that says so for all articles of the store. */
  NamedGraph graph() {
    List<Published> articles = store.sketches().stream().map(CopyStage::published).toList();
    return NamedGraph.copies(Copies.among(articles), iris);
  }

  private static Published published(Sketched article) {
    return new Published(
        article.id(), article.published().orElse(""), Sketch.decode(article.sketch()));
  }
}

package saksi.pipeline;

import saksi.rdf.NamedGraph;

/** What came of one file. */
sealed interface Outcome {

  /** An article to be stored. */
  record Fresh(String id, NamedGraph graph) implements Outcome {}

  /** An article that the store has already. */
  record Unchanged(String id) implements Outcome {}

  /** A file without an article, or whose graph is refused. */
  record Failed(Failure failure) implements Outcome {}
}

package saksi.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The names, headlines and quotes of a dataset, to be searched for words. Its commit follows that
 * of the dataset and keeps the dataset's state, so that an index that is behind, as after a crash
 * between the two, is known and made anew.
 */
final class FullText implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FullText.class);
  private static final String STATE = "saksi.state";

  private final DatasetGraph data;
  private final TextIndexLucene index;
  private boolean isBehind;

  private FullText(DatasetGraph data, TextIndexLucene index) {
    this.data = data;
    this.index = index;
  }

  /** Opens the index in a folder, and makes it when it is missing or not that of the dataset. */
  static FullText open(Path folder, DatasetGraph data) {
    FullText text = new FullText(data, TextLayout.open(folder));
    if (!text.isCurrent()) {
      data.executeRead(text::rebuild);
      text.commitState();
    }
    data.getContext().set(TextQuery.textIndex, text.index);
    return text;
  }

  /** What has the words, best first. */
  List<Hit> search(TextQuestion question) {
    try (IndexReader reader = DirectoryReader.open(index.getDirectory())) {
      return new TextSearch(reader, index.getQueryAnalyzer()).find(question);
    } catch (IOException e) {
      throw new StoreException("cannot read the text index: " + e.getMessage(), e);
    }
  }

  /**
   * Follows a batch, within its transaction, of which there is one at a time. What the dataset has
   * committed is not lost when the index fails: it is behind then, and made anew with the next
   * batch or at the next opening.
   *
   * @param commit the dataset's commit
   */
  void follow(TextChanges changes, Runnable commit) {
    try {
      prepare(changes);
      commit.run();
      isBehind = !isCommitted();
    } catch (RuntimeException e) {
      index.rollback();
      throw e;
    }
  }

  /** All changes are committed by now, so that nothing is lost when this fails. */
  @Override
  public void close() {
    data.getContext().remove(TextQuery.textIndex);
    try {
      index.close();
    } catch (TextIndexException e) {
      LOG.warn("The text index was not closed: {}", e.getMessage());
    }
  }

  private boolean isCurrent() {
    return TextLayout.note(index, STATE).filter(state()::equals).isPresent();
  }

  private String state() {
    return TextLayout.VERSION + " " + DatasetState.of(data);
  }

  private boolean isCommitted() {
    try {
      commitState();
      return true;
    } catch (TextIndexException e) {
      LOG.warn("The text index is behind: {}", e.getMessage());
      index.rollback();
      return false;
    }
  }

  private void commitState() {
    index.getIndexWriter().setLiveCommitData(Map.of(STATE, state()).entrySet());
    index.commit();
  }

  private void prepare(TextChanges changes) {
    if (isBehind || changes.isCleared()) {
      rebuild();
    } else {
      changes.said().forEach(this::change);
    }
  }

  private void rebuild() {
    try {
      index.getIndexWriter().deleteAll();
    } catch (IOException e) {
      throw new TextIndexException("deleteAll", e);
    }
    TextChanges.forEachSearched(
        data.getUnionGraph(), triple -> index.addEntity(TextLayout.entity(triple)));
  }

  private void change(Triple triple, boolean lastSaid) {
    index.deleteEntity(TextLayout.entity(triple));
    if (lastSaid || data.getUnionGraph().contains(triple)) {
      index.addEntity(TextLayout.entity(triple));
    }
  }
}

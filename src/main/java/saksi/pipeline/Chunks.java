package saksi.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import saksi.reader.Document;

/**
 * Gathers documents until there are enough to be read side by side, and no more than memory holds.
 */
final class Chunks {
  private static final int MOST_DOCUMENTS = 64;
  private static final long MOST_BYTES = 64_000_000;

  private final Consumer<List<Document>> work;
  private final List<Document> chunk = new ArrayList<>();
  private long bytes;

  Chunks(Consumer<List<Document>> work) {
    this.work = work;
  }

  void add(Document document) {
    chunk.add(document);
    bytes += document.size();
    if (chunk.size() >= MOST_DOCUMENTS || bytes >= MOST_BYTES) {
      end();
    }
  }

  /** What was gathered last is worked on, too. */
  void end() {
    work.accept(List.copyOf(chunk));
    chunk.clear();
    bytes = 0;
  }
}

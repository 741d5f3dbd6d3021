package saksi.pipeline;

import java.util.List;
import java.util.function.Consumer;
import saksi.reader.Document;

/** Writes what comes of documents in their order; they are read on all cores. */
record ChunkStage(
    ArticleStage stage,
    BuildLog log,
    GraphWriter writer,
    KnownStore.Following store,
    Consumer<Arrival> told) {

  void write(List<Document> documents) {
    List<Outcome> outcomes = documents.parallelStream().map(stage::process).toList();
    for (int i = 0; i < documents.size(); i++) {
      Outcome outcome = outcomes.get(i);
      log.accept(documents.get(i).place(), outcome).ifPresent(arrival -> write(arrival, outcome));
    }
  }

  private void write(Arrival arrival, Outcome outcome) {
    writer.write(outcome);
    if (outcome instanceof Outcome.Fresh fresh) {
      store.put(fresh);
    }
    told.accept(arrival);
  }
}

package saksi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import saksi.knowledge.EntityType;
import saksi.reconciliation.Acceptance;
import saksi.reconciliation.Accepted;
import saksi.reconciliation.CandidateFile;
import saksi.reconciliation.Proposal;
import saksi.reconciliation.Question;
import saksi.reconciliation.ReconciliationService;
import saksi.reference.KnownEntity;
import saksi.reference.ReferenceData;
import saksi.reference.ReferenceFolder;
import saksi.store.Store;
import saksi.store.Unlinked;

/** Asks a service for the unlinked entities of a store, and takes over what a user accepted. */
record Reconciliation(Streams streams) {
  private static final String WIKIDATA_ITEM = ".*/(Q[1-9]\\d*)";

  /** Writes the candidates for the entities of some types. */
  void propose(Path store, Set<EntityType> types, ReconciliationService service, CandidateFile file)
      throws IOException {
    List<Question> questions = questions(store, types);
    List<Proposal> proposals = questions.isEmpty() ? List.of() : service.ask(questions);
    file.write(proposals);
    long found = proposals.stream().map(Proposal::question).distinct().count();
    streams.out().printf("Entities without a Wikidata id  %d%n", questions.size());
    streams.out().printf("with candidates                 %d%n", found);
    streams.out().printf("candidates in %s  %d%n", file.path(), proposals.size());
  }

  private static List<Question> questions(Path path, Set<EntityType> types) {
    try (Store store = Store.openExisting(path)) {
      return store.unlinked().stream()
          .map(Reconciliation::question)
          .filter(question -> types.contains(question.type()))
          .toList();
    }
  }

  private static EntityType type(Unlinked entity) {
    return EntityType.valueOf(entity.key().replaceFirst("/.*", "").toUpperCase(Locale.ROOT));
  }

  private static Question question(Unlinked entity) {
    return new Question(
        entity.key(),
        entity.name(),
        type(entity),
        entity
            .country()
            .filter(iri -> iri.matches(WIKIDATA_ITEM))
            .map(iri -> iri.replaceFirst(WIKIDATA_ITEM, "$1")));
  }

  /** Writes the accepted rows of a file to a folder of tables. */
  void apply(CandidateFile file, ReferenceFolder folder) throws IOException {
    List<Accepted> accepted = file.accepted();
    ReferenceData reference = folder.over(ReferenceData.loadDefault());
    List<KnownEntity> rows = Acceptance.rows(file, accepted, reference);
    if (!rows.isEmpty()) {
      folder.put(rows);
    }
    streams.out().printf("Accepted  %d%n", accepted.size());
    streams.out().printf("rows written to %s  %d%n", folder.path(), rows.size());
  }
}

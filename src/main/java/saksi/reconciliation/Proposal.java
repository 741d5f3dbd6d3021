package saksi.reconciliation;

import java.util.Comparator;

/** A candidate for an entity: a row of the file that a user reviews. */
public record Proposal(Question question, Candidate candidate) {

  /** By entity, the surest candidate first. */
  static final Comparator<Proposal> IN_ORDER =
      Comparator.comparing((Proposal proposal) -> proposal.question.entity())
          .thenComparing(proposal -> -proposal.candidate.score())
          .thenComparing(proposal -> proposal.candidate.id());
}

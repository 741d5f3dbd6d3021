package saksi.relations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import saksi.knowledge.Relation;
import saksi.relations.RelationTraining.Answer;
import saksi.relations.RelationTraining.Question;

/**
 * The facts that an article says somewhere, as far as the grammar alone finds a word that says
 * them: it is that word then, and no other, that is to be learnt from.
 */
record PlacedFacts(Set<Fact> facts) {

  /** A fact, whichever word names it; the parties of a symmetric relation are in order. */
  record Fact(Relation relation, String one, String other) {
    static Fact of(Question q) {
      boolean swapped = q.relation().isSymmetric() && q.agent().compareTo(q.target()) > 0;
      return new Fact(
          q.relation(), swapped ? q.target() : q.agent(), swapped ? q.agent() : q.target());
    }
  }

  static PlacedFacts of(List<Scene> scenes, Function<Question, Answer> annotator) {
    Set<Fact> facts = new HashSet<>();
    for (Scene scene : scenes) {
      scene.forEachPair(candidate -> {
        Question question = RelationTraining.question(candidate);
        if (candidate.isGrammatical() && annotator.apply(question) == Answer.SOMEWHERE) {
          facts.add(Fact.of(question));
        }
      });
    }
    return new PlacedFacts(facts);
  }

  /** An answer, or ELSEWHERE where another word says it with better grammar. */
  Answer narrowed(Candidate candidate, Answer answer) {
    boolean better =
        answer == Answer.SOMEWHERE
            && !candidate.isGrammatical()
            && facts.contains(Fact.of(RelationTraining.question(candidate)));
    return better ? Answer.ELSEWHERE : answer;
  }
}

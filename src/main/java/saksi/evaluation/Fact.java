package saksi.evaluation;

import saksi.knowledge.Relation;

/**
 * A relation between two entities of an article, whose identifiers are those of the gold where an
 * entity has a counterpart there. The parties of a symmetric relation are in order.
 */
record Fact(Relation relation, String agent, String target) {

  Fact {
    if (relation.isSymmetric() && agent.compareTo(target) > 0) {
      String first = target;
      target = agent;
      agent = first;
    }
  }
}

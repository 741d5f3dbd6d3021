package saksi.relations;

/** A trigger with a possible agent and a possible target. */
record Candidate(Trigger trigger, Context context, Party agent, Party target) {

  /** Whether the grammar alone says that these are the parties. */
  boolean isGrammatical() {
    return isBest(agent) && isBest(target) && partiesFit();
  }

  private static boolean isBest(Party party) {
    return party.rank() == 1
        && !party.participant().embedded()
        && party.position().side() != Position.Side.ELSEWHERE;
  }

  /** Whether two subjects can be the two parties: <i>A dan T bertemu</i>. */
  private boolean isShared() {
    return trigger.predicate().frame() == Frame.WITH || trigger.predicate().frame() == Frame.TOPIC;
  }

  private boolean partiesFit() {
    boolean listed = agent.participant().group() == target.participant().group();
    return switch (agent.fit()) {
      case AGENT ->
          target.fit() == Fit.TARGET
              || target.fit() == Fit.EITHER
              || listed && target.fit() == Fit.AGENT && isShared();
      case EITHER -> target.fit() == Fit.TARGET || listed && target.fit() == Fit.EITHER;
      case TARGET, NEITHER -> false;
    };
  }
}

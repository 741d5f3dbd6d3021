package saksi.relations;

import java.util.List;
import java.util.function.Consumer;

/** A trigger with all the parties that can be meant, whatever their role. */
record Scene(Trigger trigger, Context context, List<Party> parties) {

  /** The pairs of two different entities. */
  void forEachPair(Consumer<Candidate> action) {
    for (Party agent : parties) {
      for (Party target : parties) {
        if (!agent.entity().key().equals(target.entity().key()) && !isRemote(agent, target)) {
          action.accept(new Candidate(trigger, context, agent, target));
        }
      }
    }
  }

  private static boolean isRemote(Party agent, Party target) {
    return agent.position().side() == Position.Side.ELSEWHERE
        && target.position().side() == Position.Side.ELSEWHERE;
  }
}

package saksi.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.knowledge.Relation;

/** Lists the entities that can be parties of a trigger's event, with their places. */
record PartyFinder(Trigger trigger, Context context, Hosts hosts, FunctionWords words) {

  /**
   * All of a sentence; none where a single entity would be without a counterpart.
   *
   * @param subject that of the sentence before
   */
  List<Party> of(List<Participant> participants, List<Participant> subject) {
    if (!isPairPossible(participants, subject)) {
      return List.of();
    }
    List<Party> parties = new ArrayList<>();
    for (Participant participant : participants) {
      if (isBeside(participant)) {
        Position position =
            Position.of(
                trigger,
                context,
                participant,
                first(participant, participants),
                participants,
                words);
        add(parties, participant, position);
      }
    }
    subject.forEach(p -> add(parties, p, Position.PREVIOUS_SENTENCE));
    return ranked(parties);
  }

  private boolean isPairPossible(List<Participant> participants, List<Participant> subject) {
    return Stream.concat(participants.stream().filter(this::isBeside), subject.stream())
            .flatMap(participant -> participant.reference().entities().stream())
            .map(Entity::key)
            .distinct()
            .limit(2)
            .count()
        == 2;
  }

  private boolean isBeside(Participant participant) {
    return participant.nameBegin() >= trigger.end() || participant.end() <= trigger.begin();
  }

  private static List<Party> ranked(List<Party> parties) {
    List<Party> ranked = new ArrayList<>();
    for (Party party : parties) {
      long better =
          parties.stream()
              .filter(p -> p.fit() == party.fit() && p.grammar() > party.grammar())
              .filter(p -> p.participant().group() != party.participant().group())
              .map(p -> p.participant().group())
              .distinct()
              .count();
      ranked.add(party.ranked((int) Math.min(3, better + 1)));
    }
    return ranked;
  }

  private String path(Participant participant) {
    int begin = participant.begin();
    int inside =
        begin <= trigger.begin() && trigger.begin() < participant.end()
            ? participant.nameBegin()
            : begin;
    return DependencyPath.between(trigger.parse(), inside, participant.end(), trigger.begin());
  }

  private static Participant first(Participant here, List<Participant> all) {
    return all.stream().filter(p -> p.group() == here.group()).findFirst().orElse(here);
  }

  private void add(List<Party> parties, Participant participant, Position position) {
    Fit fit = Fit.of(trigger, context, position);
    String path = position.side() == Position.Side.ELSEWHERE ? "none" : path(participant);
    for (Entity named : participant.reference().entities()) {
      Entity entity = visited(named);
      parties.add(new Party(participant, entity, position, fit, path, 0, hosts.home(entity)));
    }
  }

  /** Who goes to a city visits its country. */
  private Entity visited(Entity named) {
    boolean visit = trigger.predicate().relation() == Relation.MEETS;
    return visit && named.type() == EntityType.PLACE ? hosts.countryOf(named).orElse(named) : named;
  }
}

package saksi.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.knowledge.Relation;
import saksi.language.Parse;
import saksi.linking.Linking;
import saksi.linking.Reference;
import saksi.reference.ReferenceData;
import saksi.text.Sentence;

/** Lists every trigger of an article with every pair of entities that could be its parties. */
final class CandidateFinder {
  private final ReferenceData reference;
  private final FunctionWords words;
  private final PredicateLexicon lexicon;
  private final ParticipantFinder participantFinder;
  private final ContextReader contextReader;

  private CandidateFinder(FunctionWords words, WordClasses classes, ReferenceData reference) {
    this.reference = reference;
    this.words = words;
    this.lexicon = PredicateLexicon.load(classes);
    this.participantFinder = new ParticipantFinder(words, classes);
    this.contextReader = new ContextReader(words);
  }

  static CandidateFinder load(FunctionWords words, ReferenceData reference) {
    return new CandidateFinder(words, WordClasses.load(), reference);
  }

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

  /** The sentences of an article with their parties and triggers. */
  List<Setting> settings(List<Parse> parses, Linking linking) {
    Map<Sentence, List<Reference>> references = new HashMap<>();
    for (Reference reference : linking.references()) {
      references.computeIfAbsent(reference.sentence(), s -> new ArrayList<>()).add(reference);
    }
    return parses.stream()
        .map(parse -> {
          List<Participant> participants =
              participantFinder.find(
                  parse, references.getOrDefault(parse.sentence(), List.of()), linking.offices());
          return new Setting(
              parse, participants, participants.isEmpty() ? List.of() : lexicon.triggers(parse));
        })
        .toList();
  }

  /** The scenes of each sentence, in the order of the text. */
  List<List<Scene>> scenes(List<Setting> settings, Linking linking) {
    Hosts hosts = Hosts.of(linking, reference);
    List<List<Scene>> all = new ArrayList<>();
    List<Participant> subject = List.of();
    for (Setting setting : settings) {
      List<Scene> scenes = new ArrayList<>();
      for (Trigger trigger : setting.triggers()) {
        Context context = contextReader.read(trigger, setting.triggers());
        scenes.add(
            new Scene(
                trigger,
                context,
                parties(trigger, context, hosts, setting.participants(), subject)));
      }
      all.add(scenes);
      subject = setting.participants().isEmpty() ? subject : subject(setting.participants());
    }
    return all;
  }

  private List<Party> parties(
      Trigger trigger,
      Context context,
      Hosts hosts,
      List<Participant> participants,
      List<Participant> subject) {
    List<Party> parties = new ArrayList<>();
    for (Participant participant : participants) {
      if (participant.nameBegin() >= trigger.end() || participant.end() <= trigger.begin()) {
        Position position =
            Position.of(
                trigger,
                context,
                participant,
                first(participant, participants),
                participants,
                words);
        add(parties, trigger, context, hosts, participant, position);
      }
    }
    subject.forEach(p -> add(parties, trigger, context, hosts, p, Position.PREVIOUS_SENTENCE));
    return ranked(parties);
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

  private static String path(Trigger trigger, Participant participant) {
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

  private static void add(
      List<Party> parties,
      Trigger trigger,
      Context context,
      Hosts hosts,
      Participant participant,
      Position position) {
    Fit fit = Fit.of(trigger, context, position);
    String path = position.side() == Position.Side.ELSEWHERE ? "none" : path(trigger, participant);
    for (Entity named : participant.reference().entities()) {
      Entity entity = visited(trigger, hosts, named);
      parties.add(new Party(participant, entity, position, fit, path, 0, hosts.home(entity)));
    }
  }

  /** Who goes to a city visits its country. */
  private static Entity visited(Trigger trigger, Hosts hosts, Entity named) {
    boolean visit = trigger.predicate().relation() == Relation.MEETS;
    return visit && named.type() == EntityType.PLACE ? hosts.countryOf(named).orElse(named) : named;
  }

  private static List<Participant> subject(List<Participant> participants) {
    return participants.stream()
        .filter(p -> !p.embedded() && p.preposition().isEmpty())
        .limit(1)
        .toList();
  }
}

package saksi.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                new PartyFinder(trigger, context, hosts, words)
                    .of(setting.participants(), subject)));
      }
      all.add(scenes);
      subject = setting.participants().isEmpty() ? subject : subject(setting.participants());
    }
    return all;
  }

  private static List<Participant> subject(List<Participant> participants) {
    return participants.stream()
        .filter(p -> !p.embedded() && p.preposition().isEmpty())
        .limit(1)
        .toList();
  }
}

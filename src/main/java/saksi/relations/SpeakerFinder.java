package saksi.relations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import saksi.knowledge.Entity;
import saksi.language.Parse;

/** Finds whom a sentence names as the speaker beside a word of speech. */
record SpeakerFinder(FunctionWords words) {
  private static final int REACH = 4;

  /** Behind a final <i>kata</i>. */
  List<Entity> behind(Setting setting, int verb) {
    return listed(
        setting,
        setting.participants().stream()
            .filter(p -> p.begin() > verb && p.begin() <= verb + REACH && !p.embedded())
            .filter(p -> p.preposition().isEmpty() || p.preposition().equals("dari"))
            .findFirst());
  }

  /** The subject of <i>mengatakan</i>. */
  List<Entity> before(Setting setting, int verb) {
    Optional<Participant> nearest =
        setting.participants().stream()
            .filter(p -> p.end() <= verb && !p.embedded())
            .filter(p -> p.preposition().isEmpty() || p.preposition().equals("oleh"))
            .filter(p -> isSubjectOf(setting.parse(), p, verb))
            .reduce((first, second) -> second);
    return listed(setting, nearest);
  }

  /** Behind <i>menurut</i>. */
  List<Entity> sources(Setting setting, int index) {
    return listed(
        setting,
        setting.participants().stream()
            .filter(p -> p.begin() > index && p.begin() <= index + REACH && !p.embedded())
            .findFirst());
  }

  /**
   * All who are named in one list with a speaker. <i>Menurut A, B menyerang C</i> has no list: a
   * comma alone makes none.
   */
  private List<Entity> listed(Setting setting, Optional<Participant> speaker) {
    return speaker.stream()
        .flatMap(first -> {
          List<Participant> list =
              setting.participants().stream()
                  .filter(p -> p.group() == first.group() && !p.embedded())
                  .toList();
          return isJoined(setting.parse(), list) ? list.stream() : Stream.of(first);
        })
        .map(SpeakerFinder::entity)
        .distinct()
        .toList();
  }

  private boolean isJoined(Parse parse, List<Participant> list) {
    return IntStream.range(
            list.getFirst().end(), Math.max(list.getFirst().end(), list.getLast().begin()))
        .anyMatch(i -> words.is("joining", parse.form(i).toLowerCase(Locale.ROOT)));
  }

  private static boolean isSubjectOf(Parse parse, Participant p, int verb) {
    int verbs = 0;
    for (int i = p.end(); i < verb; i++) {
      verbs += parse.tags().get(i).equals("VERB") ? 1 : 0;
    }
    if (verbs == 0) {
      return true;
    }
    String path = DependencyPath.between(parse, p.begin(), p.end(), verb);
    return path.endsWith("nsubj^") || path.endsWith("nsubj:pass^");
  }

  private static Entity entity(Participant participant) {
    return participant.reference().entities().getFirst();
  }
}

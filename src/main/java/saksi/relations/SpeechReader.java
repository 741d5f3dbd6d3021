package saksi.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.language.Parse;

/** Finds who says what: direct and indirect speech, and speech that goes on over sentences. */
final class SpeechReader {
  private static final int REACH = 4;
  private static final Set<String> CLAUSE = Set.of("bahwa", ",", ":", "\"", "“");
  private final FunctionWords words = FunctionWords.load("speech.tsv");

  /** What is said in each of an article's sentences, in their order. */
  List<List<Speech>> read(List<Setting> settings) {
    List<List<Speech>> all = new ArrayList<>();
    List<Entity> last = List.of();
    for (Setting setting : settings) {
      List<Speech> speeches = speeches(setting, last);
      if (speeches.isEmpty() && opensQuoted(setting.parse()) && !last.isEmpty()) {
        speeches = List.of(new Speech(last, 0, setting.parse().size()));
      }
      all.add(speeches);
      last = outermost(speeches).orElse(last);
    }
    return all;
  }

  private static Optional<List<Entity>> outermost(List<Speech> speeches) {
    return speeches.stream().max(Comparator.comparingInt(Speech::length)).map(Speech::speakers);
  }

  private List<Speech> speeches(Setting setting, List<Entity> last) {
    Parse parse = setting.parse();
    List<Speech> found = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      String form = parse.form(i).toLowerCase(Locale.ROOT);
      if (words.is("before", form) && closesSpeech(parse, i)) {
        add(found, speakersBehind(setting, i, form, last), 0, i);
      } else if (words.is("after", form) || words.is("clause", form) && opensClause(parse, i)) {
        add(found, speakersBefore(setting, i), i + 1, contentEnd(parse, i));
      } else if (words.is("by", form)) {
        add(found, sourcesBehind(setting, i), i + 1, contentEnd(parse, i));
      } else if (words.is("source", form)) {
        add(found, sourcesBehind(setting, i), 0, parse.size());
      }
    }
    return found;
  }

  private static boolean opensClause(Parse parse, int verb) {
    return verb + 1 < parse.size() && CLAUSE.contains(parse.form(verb + 1));
  }

  private void add(List<Speech> found, List<Entity> speakers, int begin, int end) {
    List<Entity> heard =
        speakers.stream()
            .filter(speaker -> speaker.type() != EntityType.PLACE && !isWire(speaker))
            .toList();
    if (!heard.isEmpty()) {
      found.add(new Speech(heard, begin, end));
    }
  }

  /**
   * A final <i>kata</i> stands behind a comma or quotation mark, or ends its sentence's content.
   */
  private static boolean closesSpeech(Parse parse, int index) {
    if (index == 0) {
      return false;
    }
    String before = parse.form(index - 1);
    return ",\"”’'?!.".contains(before);
  }

  private List<Entity> speakersBehind(Setting setting, int verb, String form, List<Entity> last) {
    return form.endsWith("nya")
        ? last
        : listed(
            setting,
            setting.participants().stream()
                .filter(p -> p.begin() > verb && p.begin() <= verb + REACH && !p.embedded())
                .filter(p -> p.preposition().isEmpty() || p.preposition().equals("dari"))
                .findFirst());
  }

  private List<Entity> speakersBefore(Setting setting, int verb) {
    Optional<Participant> nearest =
        setting.participants().stream()
            .filter(p -> p.end() <= verb && !p.embedded())
            .filter(p -> p.preposition().isEmpty() || p.preposition().equals("oleh"))
            .filter(p -> isSubjectOf(setting.parse(), p, verb))
            .reduce((first, second) -> second);
    return listed(setting, nearest);
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
        .map(SpeechReader::entity)
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
    String path = DependencyPath.between(parse, p.begin(), p.end(), verb);
    return path.endsWith("nsubj^") || path.endsWith("nsubj:pass^") || verbs == 0;
  }

  private List<Entity> sourcesBehind(Setting setting, int index) {
    return listed(
        setting,
        setting.participants().stream()
            .filter(p -> p.begin() > index && p.begin() <= index + REACH && !p.embedded())
            .findFirst());
  }

  private int contentEnd(Parse parse, int verb) {
    for (int i = verb + 1; i < parse.size(); i++) {
      String form = parse.form(i).toLowerCase(Locale.ROOT);
      if (words.is("source", form) || words.is("quoting", form)) {
        return i;
      }
    }
    return parse.size();
  }

  private static boolean opensQuoted(Parse parse) {
    return parse.form(0).equals("\"") || parse.form(0).equals("“");
  }

  private boolean isWire(Entity speaker) {
    return Stream.concat(Stream.of(speaker.name()), speaker.otherNames().stream())
        .anyMatch(name -> words.is("wire", name.toLowerCase(Locale.ROOT)));
  }

  private static Entity entity(Participant participant) {
    return participant.reference().entities().getFirst();
  }
}

package saksi.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import saksi.knowledge.Entity;
import saksi.language.Parse;
import saksi.language.Words;

/** Finds who says what: direct and indirect speech, and speech that goes on over sentences. */
final class SpeechReader {
  private static final int REACH = 4;
  private final Map<String, Set<String>> classes = new HashMap<>();

  SpeechReader() {
    for (String line : Words.lines(SpeechReader.class, "speech.tsv")) {
      String[] cells = line.split("\t");
      classes.put(cells[0], Stream.of(cells[1].split(",\\s*")).collect(Collectors.toSet()));
    }
  }

  /** What is said in each of an article's sentences, in their order. */
  List<List<Speech>> read(List<Setting> settings) {
    List<List<Speech>> all = new ArrayList<>();
    Optional<Entity> last = Optional.empty();
    for (Setting setting : settings) {
      List<Speech> speeches = speeches(setting, last);
      if (speeches.isEmpty() && opensQuoted(setting.parse()) && last.isPresent()) {
        speeches = List.of(new Speech(last.get(), 0, setting.parse().size()));
      }
      all.add(speeches);
      last = speeches.isEmpty() ? last : Optional.of(speeches.getLast().speaker());
    }
    return all;
  }

  private List<Speech> speeches(Setting setting, Optional<Entity> last) {
    Parse parse = setting.parse();
    List<Speech> found = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      String form = parse.form(i).toLowerCase(Locale.ROOT);
      if (is("before", form) && closesSpeech(parse, i)) {
        int verb = i;
        speakerBehind(setting, i, form, last).ifPresent(s -> found.add(new Speech(s, 0, verb)));
      } else if (is("after", form)) {
        int verb = i;
        speakerBefore(setting, i)
            .ifPresent(s -> found.add(new Speech(s, verb + 1, contentEnd(parse, verb))));
      } else if (is("source", form)) {
        sourceBehind(setting, i).ifPresent(s -> found.add(new Speech(s, 0, parse.size())));
      }
    }
    return found.stream().filter(speech -> !isWire(speech.speaker())).toList();
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

  private static Optional<Entity> speakerBehind(
      Setting setting, int verb, String form, Optional<Entity> last) {
    if (form.endsWith("nya")) {
      return last;
    }
    return setting.participants().stream()
        .filter(p -> p.begin() > verb && p.begin() <= verb + REACH && !p.embedded())
        .filter(p -> p.preposition().isEmpty() || p.preposition().equals("dari"))
        .findFirst()
        .map(SpeechReader::entity);
  }

  private static Optional<Entity> speakerBefore(Setting setting, int verb) {
    Participant nearest = null;
    for (Participant p : setting.participants()) {
      boolean subject = p.preposition().isEmpty() || p.preposition().equals("oleh");
      if (p.end() <= verb && subject && !p.embedded() && isSubjectOf(setting.parse(), p, verb)) {
        nearest = p;
      }
    }
    return Optional.ofNullable(nearest).map(SpeechReader::entity);
  }

  private static boolean isSubjectOf(Parse parse, Participant p, int verb) {
    int verbs = 0;
    for (int i = p.end(); i < verb; i++) {
      verbs += parse.tags().get(i).equals("VERB") ? 1 : 0;
    }
    String path = DependencyPath.between(parse, p.begin(), p.end(), verb);
    return path.endsWith("nsubj^") || path.endsWith("nsubj:pass^") || verbs == 0;
  }

  private static Optional<Entity> sourceBehind(Setting setting, int index) {
    return setting.participants().stream()
        .filter(p -> p.begin() > index && p.begin() <= index + REACH && !p.embedded())
        .findFirst()
        .map(SpeechReader::entity);
  }

  private int contentEnd(Parse parse, int verb) {
    for (int i = verb + 1; i < parse.size(); i++) {
      String form = parse.form(i).toLowerCase(Locale.ROOT);
      if (is("source", form) || is("quoting", form)) {
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
        .anyMatch(name -> is("wire", name.toLowerCase(Locale.ROOT)));
  }

  private boolean is(String name, String form) {
    return classes.getOrDefault(name, Set.of()).contains(form);
  }

  private static Entity entity(Participant participant) {
    return participant.reference().entities().getFirst();
  }
}

package saksi.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.language.Parse;

/** Finds who says what: direct and indirect speech, and speech that goes on over sentences. */
final class SpeechReader {
  private static final Set<String> CLAUSE = Set.of("bahwa", ",", ":", "\"", "“");
  private final FunctionWords words = FunctionWords.load("speech.tsv");
  private final SpeakerFinder speakers = new SpeakerFinder(words);

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
        add(found, form.endsWith("nya") ? last : speakers.behind(setting, i), 0, i);
      } else if (words.is("after", form) || words.is("clause", form) && opensClause(parse, i)) {
        add(found, speakers.before(setting, i), i + 1, contentEnd(parse, i));
      } else if (words.is("by", form)) {
        add(found, speakers.sources(setting, i), i + 1, contentEnd(parse, i));
      } else if (words.is("heard", form)) {
        add(found, last, i + 1, contentEnd(parse, i));
      } else if (words.is("source", form)) {
        add(found, speakers.sources(setting, i), 0, parse.size());
      }
    }
    return found;
  }

  private static boolean opensClause(Parse parse, int verb) {
    return verb + 1 < parse.size() && CLAUSE.contains(parse.form(verb + 1));
  }

  private void add(List<Speech> found, List<Entity> named, int begin, int end) {
    List<Entity> heard =
        named.stream()
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
}

package saksi.relations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;
import saksi.language.Parse;
import saksi.language.VerbForms;

/** The predicates of {@code predicates.tsv}, and where they stand in a sentence. */
final class PredicateLexicon {
  private static final int OBJECT_REACH = 7;
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final WordClasses classes;

  private record Entry(String[] words, Predicate predicate, Voice voice) {}

  private PredicateLexicon(WordClasses classes) {
    this.classes = classes;
    Rule.all().forEach(rule -> read(rule.id(), rule.cells().toArray(String[]::new)));
    byFirstWord
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((Entry e) -> -e.words.length)));
  }

  static PredicateLexicon load(WordClasses classes) {
    return new PredicateLexicon(classes);
  }

  private void read(String id, String[] cells) {
    Predicate predicate =
        new Predicate(
            id,
            Relation.named(cells[0]).orElseThrow(() -> new IllegalStateException(id)),
            Frame.named(cells[2]),
            cells[3].equals("-") ? Set.of() : new HashSet<>(Arrays.asList(cells[3].split(",\\s*"))),
            cells[4].equals("-") ? "" : cells[4],
            cells[5].equals("-")
                ? Factuality.ACTUAL
                : Factuality.valueOf(cells[5].toUpperCase(Locale.ROOT)));
    for (String words : cells[6].split(",\\s*")) {
      switch (cells[1]) {
        case "verb" -> addVerb(words, predicate);
        case "noun" -> add(words, predicate, Voice.NOUN);
        default -> add(words, predicate, words.startsWith("di") ? Voice.PASSIVE : Voice.ACTIVE);
      }
    }
  }

  private void addVerb(String base, Predicate predicate) {
    int space = base.indexOf(' ');
    String verb = space < 0 ? base : base.substring(0, space);
    String rest = space < 0 ? "" : base.substring(space);
    VerbForms.active(verb).forEach(form -> add(form + rest, predicate, Voice.ACTIVE));
    VerbForms.passive(verb).forEach(form -> add(form + rest, predicate, Voice.PASSIVE));
    add(base, predicate, Voice.BARE);
  }

  private void add(String words, Predicate predicate, Voice voice) {
    String[] parts = words.toLowerCase(Locale.ROOT).split(" ");
    byFirstWord
        .computeIfAbsent(parts[0], w -> new ArrayList<>())
        .add(new Entry(parts, predicate, voice));
  }

  /** The predicates of a sentence, in order; of those that begin at one word the longest. */
  List<Trigger> triggers(Parse parse) {
    List<Trigger> found = new ArrayList<>();
    for (int i = 0; i < parse.size(); ) {
      List<Trigger> here = at(parse, i);
      found.addAll(here);
      i = here.isEmpty() ? i + 1 : here.getFirst().end();
    }
    return found;
  }

  private List<Trigger> at(Parse parse, int index) {
    String word = parse.form(index).toLowerCase(Locale.ROOT);
    List<Trigger> found = matches(parse, index, word);
    return found.isEmpty() ? matches(parse, index, VerbForms.withoutClitic(word)) : found;
  }

  private List<Trigger> matches(Parse parse, int index, String word) {
    List<Trigger> found = new ArrayList<>();
    for (Entry entry : byFirstWord.getOrDefault(word, List.of())) {
      boolean longest = found.isEmpty() || found.getFirst().end() == index + entry.words.length;
      if (longest && follows(parse, index, entry.words) && objectFits(parse, index, entry)) {
        found.add(
            new Trigger(
                parse,
                index,
                index + entry.words.length,
                String.join(" ", entry.words),
                entry.predicate,
                entry.voice));
      }
    }
    return found;
  }

  private static boolean follows(Parse parse, int index, String[] words) {
    if (index + words.length > parse.size()) {
      return false;
    }
    for (int i = 1; i < words.length; i++) {
      String word = parse.form(index + i).toLowerCase(Locale.ROOT);
      if (!words[i].equals(word) && !words[i].equals(VerbForms.withoutClitic(word))) {
        return false;
      }
    }
    return true;
  }

  private boolean objectFits(Parse parse, int index, Entry entry) {
    String wanted = entry.predicate.objectClass();
    if (wanted.isEmpty()) {
      return true;
    }
    int begin = entry.voice == Voice.PASSIVE ? Math.max(0, index - OBJECT_REACH) : index + 1;
    int end = entry.voice == Voice.PASSIVE ? index : Math.min(parse.size(), index + OBJECT_REACH);
    for (int i = begin; i < end; i++) {
      if (classes.at(parse.sentence(), i).contains(wanted)) {
        return true;
      }
    }
    return false;
  }
}

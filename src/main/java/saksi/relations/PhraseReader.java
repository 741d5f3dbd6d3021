package saksi.relations;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import saksi.language.Parse;
import saksi.linking.Reference;

/** Reads the phrase around a reference: where it begins, and what stands before it. */
final class PhraseReader {
  private static final Set<String> NOMINAL = Set.of("NOUN", "ADJ", "NUM", "DET", "PROPN", "X");
  private static final Set<String> BOUNDS = Set.of("hingga", "sampai");
  private static final int REACH = 7;
  private static final int CLAUSE_REACH = 5;
  private final FunctionWords words;
  private final WordClasses classes;

  PhraseReader(FunctionWords words, WordClasses classes) {
    this.words = words;
    this.classes = classes;
  }

  /** The phrase of a reference that begins no earlier than a token. */
  Participant read(Parse parse, Reference reference, int floor, int group) {
    return from(parse, reference, phraseBegin(parse, reference.begin(), floor), group);
  }

  private int phraseBegin(Parse parse, int nameBegin, int floor) {
    int begin = nameBegin;
    while (begin > floor && nameBegin - begin < REACH && extendsLeft(parse, begin - 1)) {
      begin--;
    }
    return begin;
  }

  private boolean extendsLeft(Parse parse, int index) {
    String form = parse.form(index);
    return Character.isLetterOrDigit(form.codePointAt(0))
        && (NOMINAL.contains(parse.tags().get(index)) || words.is("modifier", form))
        && !words.isPreposition(form)
        && !words.is("complementizer", form)
        && !words.is("connector", form)
        && !form.equalsIgnoreCase("yang");
  }

  /** The phrase of a reference that begins at a token. */
  Participant from(Parse parse, Reference reference, int begin, int group) {
    Set<String> capacity = new HashSet<>();
    for (int i = begin; i < reference.begin(); i++) {
      capacity.addAll(classes.at(parse.sentence(), i));
    }
    return new Participant(
        reference, begin, preposition(parse, reference, begin), capacity, false, group);
  }

  private String preposition(Parse parse, Reference reference, int begin) {
    int index = begin - 1;
    if (index >= 0 && isExample(parse, index)) {
      index = phraseBegin(parse, index, 0) - 1;
    }
    String before = index < 0 ? "" : parse.form(index).toLowerCase(Locale.ROOT);
    boolean bound = BOUNDS.contains(before) && parse.tags().get(begin).equals("NUM");
    boolean clause =
        words.is("clausal", before)
            && (!before.equals("dengan") || index > 0 && parse.form(index - 1).equals(","))
            && isFollowedByVerb(parse, reference.end());
    return words.isPreposition(before) && !bound && !clause ? before : "";
  }

  /** <i>mitra seperti A</i>: the preposition is that of the phrase that A is an example of. */
  private boolean isExample(Parse parse, int index) {
    return words.is("example", parse.form(index));
  }

  private boolean isFollowedByVerb(Parse parse, int index) {
    for (int next = index; next < Math.min(parse.size(), index + CLAUSE_REACH); next++) {
      String form = parse.form(next);
      if (parse.tags().get(next).equals("VERB")) {
        return true;
      }
      if (words.isPreposition(form) || ",.()".contains(form)) {
        return false;
      }
    }
    return false;
  }
}

package saksi.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.linking.Quotes.Place;
import saksi.linking.Quotes.Quote;

/** Who says each quotation, and so who <i>saya</i> and <i>kami</i> are in it. */
final class Speakers {
  private static final WordClasses WORDS = WordClasses.read("reference-words.tsv");
  private static final Set<String> FIRST_PERSON = WORDS.of("first-person");
  private static final Set<String> SPEECH = WORDS.of("speech");
  private static final Set<String> SPEECH_CLITIC = WORDS.of("speech-clitic");
  private static final Set<String> INTRODUCING = Set.of(",", ":", "bahwa");
  private static final int REACH = 14;

  private Speakers() {}

  /** The first-person pronouns in quotations whose speaker is certain. */
  static List<Referent> firstPersons(Discourse discourse) {
    List<Referent> found = new ArrayList<>();
    List<Quote> quotes = discourse.quotes().all();
    List<Optional<Entity>> speakers = speakers(discourse, quotes);
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      speakers.get(i).ifPresent(speaker -> addPronouns(discourse, quote, speaker, found));
    }
    return found;
  }

  /** A quotation without a speaker of its own has that of the one it touches. */
  private static List<Optional<Entity>> speakers(Discourse discourse, List<Quote> quotes) {
    List<Optional<Entity>> speakers = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      Optional<Entity> own = after(discourse, quote).or(() -> before(discourse, quote));
      boolean touches = i > 0 && touches(discourse, quotes.get(i - 1), quote);
      int previous = i - 1;
      speakers.add(own.isEmpty() && touches ? speakers.get(previous) : own);
    }
    for (int i = quotes.size() - 2; i >= 0; i--) {
      if (speakers.get(i).isEmpty() && touches(discourse, quotes.get(i), quotes.get(i + 1))) {
        speakers.set(i, speakers.get(i + 1));
      }
    }
    return speakers;
  }

  private static boolean touches(Discourse discourse, Quote first, Quote second) {
    Place end = first.close();
    boolean atEnd = end.token() >= discourse.sentence(end.sentence()).size() - 1;
    boolean sameSentence =
        second.open().sentence() == end.sentence() && second.open().token() == end.token() + 1;
    boolean nextSentence =
        second.open().sentence() == end.sentence() + 1 && second.open().token() == 0 && atEnd;
    return sameSentence || nextSentence;
  }

  /** <i>"…," kata Menteri Agama Budi</i>, <i>"…," ujarnya</i>. */
  private static Optional<Entity> after(Discourse discourse, Quote quote) {
    int sentence = quote.close().sentence();
    SentenceNames names = discourse.sentence(sentence);
    int verb = quote.close().token() + 1;
    verb += names.word(verb).equals(",") ? 1 : 0;
    if (SPEECH_CLITIC.contains(names.word(verb))) {
      return referentAt(discourse, sentence, verb, verb + 1, EntityType.PERSON);
    }
    if (SPEECH.contains(names.word(verb))) {
      int begin = verb + 1;
      return referentAt(discourse, sentence, begin, begin + REACH, EntityType.PERSON)
          .or(() -> referentAt(discourse, sentence, begin, begin + 2, EntityType.ORGANIZATION));
    }
    return referentAt(discourse, sentence, verb, verb + 2, EntityType.PERSON);
  }

  private static Optional<Entity> referentAt(
      Discourse discourse, int sentence, int from, int before, EntityType type) {
    return discourse.in(sentence).stream()
        .filter(r -> !r.quoted() && from <= r.begin() && r.begin() < before)
        .flatMap(r -> r.only(type).stream())
        .findFirst();
  }

  /** <i>Budi mengatakan, "…"</i>. */
  private static Optional<Entity> before(Discourse discourse, Quote quote) {
    int sentence = quote.open().sentence();
    SentenceNames names = discourse.sentence(sentence);
    int open = quote.open().token();
    if (!INTRODUCING.contains(names.word(open - 1)) && !isSpeechVerb(names.word(open - 1))) {
      return Optional.empty();
    }
    List<Referent> subjects =
        discourse.before(sentence, open).stream()
            .filter(r -> r.isSubject() && !r.quoted())
            .toList();
    return subjects.isEmpty()
        ? Optional.empty()
        : subjects
            .getLast()
            .only(EntityType.PERSON)
            .or(() -> subjects.getLast().only(EntityType.ORGANIZATION));
  }

  private static boolean isSpeechVerb(String word) {
    return word.matches("(mengatakan|menulis|menyatakan|berkata|menegaskan|menambahkan|menyebut)");
  }

  private static void addPronouns(
      Discourse discourse, Quote quote, Entity speaker, List<Referent> found) {
    for (int s = quote.open().sentence(); s <= quote.close().sentence(); s++) {
      SentenceNames names = discourse.sentence(s);
      for (int t = 0; t < names.size(); t++) {
        if (quote.holds(new Place(s, t)) && FIRST_PERSON.contains(names.word(t))) {
          found.add(
              new Referent(
                  s,
                  t,
                  t + 1,
                  Reference.Kind.PRONOUN,
                  List.of(speaker),
                  () -> Referent.Role.OTHER,
                  true));
        }
      }
    }
  }
}

package saksi.linking;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import saksi.knowledge.Entity;

/**
 * Titles without a name: <i>Menteri Luar Negeri AS</i>, <i>presiden Ukraina itu</i>, <i>sang
 * menteri</i>.
 */
final class TitleDescriptions implements Resolver {
  private static final WordClasses WORDS = WordClasses.read("reference-words.tsv");
  private static final Set<String> DEMONSTRATIVE = WORDS.of("demonstrative");
  private static final Set<String> HONOURED = WORDS.of("honoured");
  private static final Set<String> NO_HOLDER_BEFORE = WORDS.of("no-holder-before");

  private final ArticlePhrases phrases;
  private final HeldOffices offices;

  TitleDescriptions(ArticlePhrases phrases, HeldOffices offices) {
    this.phrases = phrases;
    this.offices = offices;
  }

  @Override
  public Optional<Found> at(Discourse discourse, int sentence, int token) {
    SentenceNames names = discourse.sentence(sentence);
    boolean honoured = HONOURED.contains(names.word(token));
    return phrases
        .beginningAt(sentence, honoured ? token + 1 : token)
        .filter(phrase -> phrase.holder().isEmpty())
        .filter(phrase -> !NO_HOLDER_BEFORE.contains(names.word(token - 1)))
        .flatMap(phrase -> resolve(discourse, sentence, phrase, honoured));
  }

  private Optional<Found> resolve(
      Discourse discourse, int sentence, OfficePhrase phrase, boolean honoured) {
    SentenceNames names = phrase.sentence();
    boolean pointed = DEMONSTRATIVE.contains(names.word(phrase.end()));
    int end = pointed ? phrase.end() + 1 : phrase.end();
    if (phrase.bodies().size() > 1) {
      return Optional.empty();
    }
    if (!phrase.bodies().isEmpty()) {
      return OfficeFinder.namedBodies(phrase).stream()
          .findFirst()
          .flatMap(body -> ofBody(discourse, sentence, phrase, body, end, pointed));
    }
    boolean definite = pointed || honoured || isCapitalisedSubject(names, phrase);
    return definite ? bare(discourse, sentence, phrase, end) : Optional.empty();
  }

  /**
   * Who is told to hold it, of several the one just spoken of; or whoever was spoken of: <i>kata
   * Waketum Partai Awan itu</i>.
   */
  private Optional<Found> ofBody(
      Discourse discourse,
      int sentence,
      OfficePhrase phrase,
      Entity body,
      int end,
      boolean pointed) {
    Set<Entity> holders = offices.holders(phrase.titleKey(), body, phrase.former());
    boolean untold = holders.isEmpty() && pointed && !phrase.title().isOfState();
    if (!untold && holders.size() < 2) {
      return Found.only(end, Reference.Kind.DESCRIPTION, holders);
    }
    Optional<Entity> spokenOf =
        discourse
            .person(sentence, phrase.begin())
            .filter(person -> untold || holders.contains(person));
    return Found.one(end, Reference.Kind.DESCRIPTION, spokenOf);
  }

  /** Nothing before it makes it part of a longer phrase. */
  private static boolean isCapitalisedSubject(SentenceNames names, OfficePhrase phrase) {
    int before = phrase.begin() - 1;
    String tag = before < 0 ? "" : names.parse().tags().get(before);
    return names.isCapitalised(phrase.begin())
        && !names.isHeadline()
        && !Set.of("NOUN", "PROPN", "ADJ", "NUM").contains(tag);
  }

  /** The only holder of such a title who has been named already; of several, our own country's. */
  private Optional<Found> bare(Discourse discourse, int sentence, OfficePhrase phrase, int end) {
    Set<Entity> holders = offices.holders(phrase.titleKey(), phrase.former());
    holders = holders.isEmpty() ? offices.holdersOfSome(phrase.titleKey()) : holders;
    Set<Entity> named = new LinkedHashSet<>(holders);
    named.removeIf(holder -> !isKnownBefore(discourse, sentence, phrase.begin(), holder));
    if (named.size() > 1) {
      named.removeIf(holder -> offices.countryOf(holder).filter(StateOffices::isHome).isEmpty());
    }
    return Found.only(end, Reference.Kind.DESCRIPTION, named);
  }

  private static boolean isKnownBefore(
      Discourse discourse, int sentence, int token, Entity holder) {
    return discourse.all().stream()
        .filter(r -> r.sentence() < sentence || r.end() <= token)
        .anyMatch(r -> r.entities().contains(holder));
  }
}

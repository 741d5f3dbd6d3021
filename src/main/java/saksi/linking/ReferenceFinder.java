package saksi.linking;

import java.util.List;
import java.util.Optional;

/** Reads an article from left to right and resolves names, descriptions and pronouns. */
final class ReferenceFinder {
  private final List<Resolver> resolvers;
  private final ArticlePhrases phrases;

  ReferenceFinder(ArticlePhrases phrases, HeldOffices offices, OfficeTitles titles) {
    this.phrases = phrases;
    this.resolvers =
        List.of(
            new TitleDescriptions(phrases, offices),
            new NounDescriptions(offices, titles),
            new Pairs(offices),
            new They(),
            new Pronouns(offices));
  }

  /** The article with all its references. */
  Discourse find(List<SentenceNames> sentences, Quotes quotes) {
    Discourse discourse = new Discourse(sentences, quotes);
    for (int s = 0; s < sentences.size(); s++) {
      read(discourse, s);
    }
    Speakers.firstPersons(discourse).forEach(discourse::add);
    return discourse;
  }

  private void read(Discourse discourse, int sentence) {
    SentenceNames names = discourse.sentence(sentence);
    Roles roles = new Roles(phrases.in(sentence));
    int token = 0;
    while (token < names.size()) {
      Optional<Resolver.Found> found = found(discourse, sentence, token);
      if (found.isPresent()) {
        Resolver.Found f = found.get();
        discourse.add(
            new Referent(
                sentence,
                token,
                f.end(),
                f.kind(),
                f.entities(),
                roles.of(names, token, f.end()),
                discourse.quotes().isQuoted(sentence, token)));
        token = f.end();
      } else {
        stranger(sentence, token, names, roles).ifPresent(discourse::add);
        token++;
      }
    }
  }

  /** Somebody with a title that nobody of the article is told to hold. */
  private Optional<Referent> stranger(int sentence, int token, SentenceNames names, Roles roles) {
    return phrases
        .beginningAt(sentence, token)
        .filter(phrase -> phrase.holder().isEmpty())
        .map(phrase ->
            new Referent(
                sentence,
                token,
                token + 1,
                Reference.Kind.DESCRIPTION,
                List.of(),
                roles.of(names, token, phrase.end()),
                false));
  }

  private Optional<Resolver.Found> found(Discourse discourse, int sentence, int token) {
    Optional<EntityUse> name = discourse.sentence(sentence).beginningAt(token);
    if (name.isPresent()) {
      EntityUse use = name.get();
      return Optional.of(new Resolver.Found(use.end(), Reference.Kind.NAME, List.of(use.entity())));
    }
    for (Resolver resolver : resolvers) {
      Optional<Resolver.Found> found = resolver.at(discourse, sentence, token);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}

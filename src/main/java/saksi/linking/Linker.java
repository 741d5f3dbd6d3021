package saksi.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import saksi.knowledge.Mention;
import saksi.language.Parse;
import saksi.names.Name;
import saksi.reference.ReferenceData;
import saksi.text.Article;

/** Ties the names, descriptions and pronouns of an article to entities. */
public final class Linker {
  private final CountryInName countries;
  private final TypeReading types;
  private final SeatReading seats;
  private final Clusters clusters;
  private final ReferenceLinks links;
  private final OfficeTitles titles = OfficeTitles.read();
  private final OfficePhrases officePhrases = new OfficePhrases(titles);

  /** A linker with the reference data that travels with the program. */
  public Linker() {
    this(ReferenceData.loadDefault());
  }

  /** A linker with these known entities. */
  public Linker(ReferenceData reference) {
    countries = new CountryInName(reference);
    types = new TypeReading(reference);
    seats = new SeatReading(reference);
    clusters = new Clusters(reference);
    links = new ReferenceLinks(reference);
  }

  /** Who is meant where. The names come in the order of the text. */
  public Linking link(Article article, List<Parse> sentences, List<Name> names) {
    List<NameUse> read = seats.read(types.read(uses(article, sentences, names)));
    Identities identities = Identities.of(clusters.of(read), links);
    List<EntityUse> uses = identities.uses();
    List<SentenceNames> perSentence = perSentence(sentences, uses);
    ArticlePhrases phrases = new ArticlePhrases(perSentence, officePhrases);
    StateOffices stateOffices = new StateOffices(uses, identities.known());
    OfficeFinder officeFinder = new OfficeFinder(stateOffices);
    List<OfficeFinder.Held> held = new ArrayList<>(officeFinder.find(phrases.all()));
    HeldOffices offices = new HeldOffices(held, identities);
    Discourse discourse =
        new ReferenceFinder(phrases, offices, titles)
            .find(perSentence, Quotes.of(article.text(), perSentence));
    held.addAll(officeFinder.findReferred(phrases, discourse));
    return new Linking(
        identities.entities(),
        uses.stream().map(Linker::mention).toList(),
        discourse.references(),
        OfficeFinder.first(held));
  }

  private List<Name> whole(List<Name> names) {
    return names.stream()
        .flatMap(name -> countries.check(name).stream())
        .map(WholeNames::of)
        .toList();
  }

  private List<NameUse> uses(Article article, List<Parse> sentences, List<Name> names) {
    Map<Integer, Parse> byNumber = new HashMap<>();
    sentences.forEach(parse -> byNumber.put(parse.sentence().number(), parse));
    List<NameUse> uses = new ArrayList<>();
    for (Name name : whole(names)) {
      Parse parse = Objects.requireNonNull(byNumber.get(name.sentence().number()));
      String text = article.text().slice(name.span());
      uses.add(new NameUse(uses.size(), parse, name.begin(), name.end(), name.type(), text));
    }
    return uses;
  }

  private static List<SentenceNames> perSentence(List<Parse> sentences, List<EntityUse> uses) {
    Map<Integer, List<EntityUse>> byNumber =
        uses.stream().collect(Collectors.groupingBy(use -> use.use().sentenceNumber()));
    return sentences.stream()
        .map(p -> new SentenceNames(p, byNumber.getOrDefault(p.sentence().number(), List.of())))
        .toList();
  }

  private static Mention mention(EntityUse use) {
    return new Mention(use.use().span(), use.use().text(), use.entity().key());
  }
}

package saksi.pipeline;

import java.util.List;
import saksi.knowledge.Reading;
import saksi.language.Parse;
import saksi.language.Parser;
import saksi.language.SentenceSplitter;
import saksi.linking.Linker;
import saksi.linking.Linking;
import saksi.names.Name;
import saksi.names.NameFinder;
import saksi.reference.ReferenceData;
import saksi.relations.RelationFinder;
import saksi.relations.WhyNot;
import saksi.text.Article;
import saksi.text.Sentence;

/**
 * Reads one article: sentences, names, entities, relations. Many threads may use one, for no stage
 * keeps anything between articles.
 */
public final class Extractor {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Parser parser = Parser.load();
  private final NameFinder nameFinder;
  private final Linker linker;
  private final RelationFinder relationFinder;

  private Extractor(ReferenceData reference) {
    nameFinder = NameFinder.load(reference);
    linker = new Linker(reference);
    relationFinder = RelationFinder.load(reference);
  }

  /**
   * The one that knows what travels with the program: it is made when it is first asked for, and
   * only then.
   */
  public static Extractor shared() {
    return Shared.EXTRACTOR;
  }

  /** One that knows these entities. */
  public static Extractor with(ReferenceData reference) {
    return reference == ReferenceData.loadDefault() ? shared() : new Extractor(reference);
  }

  /** All that the article says. */
  public Reading extract(Article article) {
    Linked linked = link(article);
    Linking linking = linked.linking();
    return new Reading(
        article,
        linking.entities(),
        linking.mentions(),
        relationFinder.find(article, linked.parses(), linking));
  }

  /** Why the article has no claim that one entity does something to another. */
  public WhyNot whyNot(Article article, WhyNot.Asked asked) {
    Linked linked = link(article);
    return relationFinder.whyNot(article, linked.parses(), linked.linking(), asked);
  }

  private record Linked(List<Parse> parses, Linking linking) {}

  private Linked link(Article article) {
    List<Sentence> sentences = splitter.split(article);
    List<Parse> parses = sentences.stream().map(parser::parse).toList();
    List<Name> names = nameFinder.find(sentences);
    return new Linked(parses, linker.link(article, parses, names));
  }

  /** Loaded with its first use. */
  private static final class Shared {
    static final Extractor EXTRACTOR = new Extractor(ReferenceData.loadDefault());
  }
}

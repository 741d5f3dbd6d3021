package saksi.browse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import saksi.rdf.Iris;
import saksi.store.Hit;
import saksi.store.Statistics;
import saksi.store.Store;
import saksi.store.TextField;
import saksi.store.TextQuestion;

/** What a store holds, as pages show it. */
public final class Catalogue {
  private final Store store;
  private final Iris iris;
  private final boolean showsTexts;
  private final Memory memory = new Memory();
  private final Refreshed<Overview> overview = new Refreshed<>(this::readOverview);

  /**
   * The catalogue of a store.
   *
   * @param base the base of the store's own IRIs
   * @param showsTexts whether the texts of articles may be shown, where they were kept
   */
  public Catalogue(Store store, String base, boolean showsTexts) {
    this.store = store;
    this.iris = new Iris(base);
    this.showsTexts = showsTexts;
  }

  /** The base of the store's own IRIs, which ends with a slash. */
  public String base() {
    return iris.base();
  }

  /** The IRI of what has a name among its kind, such as {@code country} and {@code KP}. */
  public String iri(String kind, String name) {
    return iris.thing(kind, name);
  }

  /** What the store holds as a whole; while it changes, this may be what it held a moment ago. */
  public Overview overview() {
    DatasetGraph data = store.dataset();
    return overview.get(data.calculateRead(() -> Version.of(data)));
  }

  /** Reads what visitors of a server ask for first, so that the first of them need not wait. */
  public void warm() {
    List<String> busiest = overview().actors().stream().map(actor -> actor.party().iri()).toList();
    network(NetworkChoice.allAround(List.of()).amongOnly(busiest), NetworkBounds.LEGIBLE);
  }

  private Refreshed.Dated<Overview> readOverview() {
    DatasetGraph data = store.dataset();
    Version atLeast = data.calculateRead(() -> Version.of(data));
    Statistics known = store.statistics();
    return data.calculateRead(() ->
        new Refreshed.Dated<>(atLeast, new OverviewReader(new Facts(data, iris)).read(known)));
  }

  /** What is known of an entity; empty when there is none of that name. */
  public Optional<EntityPage> entity(EntityQuery query) {
    return read(session -> new EntityReader(session).find(query));
  }

  /** All that is said of an event, with one page of its claims. */
  public Optional<EventPage> event(String iri, int page) {
    return read(session -> new EventReader(session).find(iri, page));
  }

  /** Who does what to whom around some actors. */
  public Network network(NetworkChoice choice, NetworkBounds bounds) {
    return read(session -> new NetworkReader(session, bounds).read(choice));
  }

  /** The entities that have this very name, in Indonesian or English. */
  public List<Party> named(String name) {
    return read(session -> new Names(session.facts()).named(name));
  }

  /** One claim. */
  public Optional<Testimony> claim(String iri) {
    return read(session -> new TestimonyReader(session.facts()).find(Facts.iri(iri)));
  }

  /** An article and all that was read from it. */
  public Optional<ArticlePage> article(String iri) {
    Function<String, Optional<String>> text = showsTexts ? store::text : hash -> Optional.empty();
    return read(session -> new ArticleReader(session, text).find(iri));
  }

  /** What has all of some words; at most so many entities, articles and quotes. */
  public Found search(String words, int limit) {
    List<Hit> names = hits(words, Search.NAMES, limit);
    List<Hit> headlines = hits(words, EnumSet.of(TextField.HEADLINE), limit);
    List<Hit> quotes = hits(words, EnumSet.of(TextField.QUOTE), limit);
    return read(session -> {
      Search search = new Search(session.facts());
      return new Found(search.entities(names), search.articles(headlines), search.quotes(quotes));
    });
  }

  /** Entities of whose names the words may be a beginning. */
  public List<Found.FoundEntity> suggest(String words, int limit) {
    List<Hit> names = hits(words, Search.NAMES, limit);
    return read(session -> new Search(session.facts()).entities(names));
  }

  /** Names in English are found by their words as they stand, so the base forms are Indonesian. */
  private List<Hit> hits(String words, Set<TextField> fields, int limit) {
    return store.search(new TextQuestion(words, "id", fields, limit));
  }

  private <T> T read(Function<Session, T> read) {
    DatasetGraph data = store.dataset();
    return data.calculateRead(() -> read.apply(new Session(data, iris, memory)));
  }
}

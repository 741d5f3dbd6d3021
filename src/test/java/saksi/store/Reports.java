package saksi.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import saksi.knowledge.Claim;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.knowledge.Event;
import saksi.knowledge.EventDate;
import saksi.knowledge.Factuality;
import saksi.knowledge.Mention;
import saksi.knowledge.Quantity;
import saksi.knowledge.Reading;
import saksi.knowledge.Relation;
import saksi.rdf.Iris;
import saksi.rdf.ReadingGraph;
import saksi.text.Article;
import saksi.text.Span;
import saksi.text.Text;

/** Made-up reports: each says that Arvania sends soldiers to Belmora, and who says so. */
public final class Reports {
  public static final Iris IRIS = new Iris("http://localhost:3030/", "test");
  private static final String AGENT = "country/arvania";
  private static final String TARGET = "country/belmora";
  private static final String CLAIMANT = "person/lina-tarso";

  private Reports() {}

  /** The graph of a report by its id. */
  public static Graph graph(String id) {
    return new ReadingGraph(IRIS).of(reading(id, 500));
  }

  /** The graph of a report that counts so many soldiers. */
  public static Graph graph(String id, int soldiers) {
    return new ReadingGraph(IRIS).of(reading(id, soldiers));
  }

  /** The graph of a report that the two meet. */
  public static Graph meeting(String id) {
    return new ReadingGraph(IRIS)
        .of(reading(id, "Arvania bertemu Belmora, kata Lina Tarso.", "bertemu", Relation.MEETS, 0));
  }

  /** The name of the graph of a report. */
  public static String name(String id) {
    return IRIS.graph(id);
  }

  /** The hash of the text of a report. */
  static String hash(String id) {
    return reading(id, 500).article().hash();
  }

  /** The text of a report. */
  static String text(String id) {
    return reading(id, 500).article().text().string();
  }

  private static Reading reading(String id, int soldiers) {
    String words =
        "Arvania mengirim %d serdadu ke Belmora, kata Lina Tarso (%s).".formatted(soldiers, id);
    return reading(id, words, "mengirim", Relation.DEPLOYS, soldiers);
  }

  private static Reading reading(
      String id, String words, String trigger, Relation relation, int soldiers) {
    Text text = new Text(words);
    Article article =
        new Article(
            id,
            id + ".txt",
            text,
            List.of(text.all()),
            Optional.of("Kabar " + id),
            Optional.of(LocalDate.of(2025, 3, 4)),
            Optional.of("Warta Uji"));
    Claim claim = claim(words, trigger, relation, soldiers);
    return new Reading(article, entities(), mentions(words), List.of(claim));
  }

  private static List<Entity> entities() {
    return List.of(
        entity(AGENT, EntityType.COUNTRY, "Arvania"),
        entity(TARGET, EntityType.COUNTRY, "Belmora"),
        entity(CLAIMANT, EntityType.PERSON, "Lina Tarso"));
  }

  private static Entity entity(String key, EntityType type, String name) {
    return new Entity(
        key,
        type,
        name,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<Mention> mentions(String words) {
    return List.of(
        mention(words, "Arvania", AGENT),
        mention(words, "Belmora", TARGET),
        mention(words, "Lina Tarso", CLAIMANT));
  }

  private static Mention mention(String words, String name, String key) {
    return new Mention(span(words, name), name, key);
  }

  private static Claim claim(String words, String trigger, Relation relation, int soldiers) {
    String unit = soldiers + " serdadu";
    return new Claim(
        new Event(relation, AGENT, TARGET, Optional.of(new EventDate("2025-03-03"))),
        Factuality.ACTUAL,
        Optional.of(CLAIMANT),
        new Text(words).all(),
        span(words, trigger),
        Optional.empty(),
        Optional.of(new Quantity(BigDecimal.valueOf(soldiers), "serdadu", unit))
            .filter(counted -> soldiers > 0),
        Optional.empty(),
        0.8,
        relation.label() + ".active/1");
  }

  private static Span span(String words, String part) {
    int begin = words.indexOf(part);
    return new Text(words).span(begin, begin + part.length());
  }
}

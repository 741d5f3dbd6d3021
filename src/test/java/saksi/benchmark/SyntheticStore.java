package saksi.benchmark;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
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
import saksi.rdf.NamedGraph;
import saksi.store.Batch;
import saksi.store.Store;
import saksi.text.Article;
import saksi.text.Span;
import saksi.text.Text;

/**
 * A store of made-up articles, the same each time: a few actors are in most of the news, and most
 * actors in little of it. From the project's folder, with the class path that package-info says:
 * {@code java ... saksi.benchmark.SyntheticStore FOLDER TRIPLES}.
 */
public final class SyntheticStore {
  static final String BASE = "http://localhost:3030/";
  private static final int ENTITIES = 4_000;
  private static final int LINES = 8;
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 2_000;
  private static final int ARTICLES_A_BATCH = 500;
  private static final String[] VERBS = {
    "menemui", "mendukung", "mengecam", "menyerang", "membantu"
  };
  private static final Relation[] RELATIONS = {
    Relation.MEETS, Relation.SUPPORTS, Relation.ACCUSES, Relation.ATTACKS, Relation.AIDS
  };

  private final SplittableRandom random = new SplittableRandom(20261129);
  private final Iris iris = new Iris(BASE, "synthetic");

  private SyntheticStore() {}

  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    try (Store store = Store.open(folder)) {
      long triples = new SyntheticStore().fill(store, Long.parseLong(args[1]));
      System.out.println(triples + " triples in " + folder);
    }
  }

  private long fill(Store store, long wanted) {
    long triples = 0;
    for (int next = 0; triples < wanted; next += ARTICLES_A_BATCH) {
      try (Batch batch = store.begin()) {
        for (int i = next; i < next + ARTICLES_A_BATCH && triples < wanted; i++) {
          Reading reading = reading(i);
          NamedGraph graph = NamedGraph.of(reading, iris);
          batch.keepText(reading.article().hash(), reading.article().text().string());
          batch.replace(graph);
          triples += graph.size();
        }
        batch.commit();
      }
    }
    return triples;
  }

  private Reading reading(int number) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      lines.add(line());
    }
    StringBuilder words = new StringBuilder("Berita nomor " + number + "\n");
    SortedMap<String, Entity> entities = new TreeMap<>();
    List<Mention> mentions = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (Line line : lines) {
      int begin = words.length();
      String sentence = line.sentence();
      words.append(sentence).append('\n');
      for (int entity : new int[] {line.claimant, line.agent, line.target}) {
        int at = begin + sentence.indexOf(name(entity));
        entities.putIfAbsent(key(entity), entity(entity));
        mentions.add(new Mention(span(at, name(entity)), name(entity), key(entity)));
      }
      int verb = begin + sentence.indexOf(VERBS[line.verb]);
      claims.add(line.claim(span(begin, sentence), span(verb, VERBS[line.verb])));
    }
    return new Reading(
        article(number, words.toString()), List.copyOf(entities.values()), mentions, claims);
  }

  private Line line() {
    int agent = actor();
    int target = other(agent, agent);
    return new Line(
        agent,
        target,
        other(agent, target),
        random.nextInt(VERBS.length),
        Factuality.values()[(int) (4 * Math.pow(random.nextDouble(), 3))],
        random.nextInt(3) == 0 ? Optional.of(new EventDate(day().toString())) : Optional.empty(),
        random.nextInt(4) == 0 ? 100 * (1 + random.nextInt(50)) : 0);
  }

  /** The smaller the number of an actor, the more often it comes. */
  private int actor() {
    return (int) (ENTITIES * Math.pow(random.nextDouble(), 4));
  }

  private int other(int one, int two) {
    int actor = actor();
    while (actor == one || actor == two) {
      actor = random.nextInt(ENTITIES);
    }
    return actor;
  }

  private LocalDate day() {
    return FIRST_DAY.plusDays(random.nextInt(DAYS));
  }

  private Article article(int number, String words) {
    Text text = new Text(words);
    return new Article(
        "berita-" + number,
        "https://berita.example/" + number,
        text,
        List.of(text.all()),
        Optional.of("Berita nomor " + number),
        Optional.of(day()),
        Optional.of("Kabar Sintetis"));
  }

  static String key(int entity) {
    return type(entity).name().toLowerCase(Locale.ROOT) + "/aktor-" + entity;
  }

  private static EntityType type(int entity) {
    return EntityType.values()[entity % 3];
  }

  /** No name is the beginning of another. */
  private static String name(int entity) {
    return "Aktor" + entity + "x Uji";
  }

  private static Entity entity(int entity) {
    return new Entity(
        key(entity),
        type(entity),
        name(entity),
        Optional.of("Actor " + entity),
        List.of("A" + entity),
        Optional.of("Q" + (1000 + entity)),
        Optional.empty(),
        Optional.empty());
  }

  private static Span span(int begin, String words) {
    return new Span(begin, begin + words.length());
  }

  /** What one sentence says. */
  private record Line(
      int agent,
      int target,
      int claimant,
      int verb,
      Factuality factuality,
      Optional<EventDate> date,
      int count) {

    String sentence() {
      String many = count > 0 ? count + " orang" : "orang";
      return "Menurut %s, %s %s %s dengan %s di sana."
          .formatted(name(claimant), name(agent), VERBS[verb], name(target), many);
    }

    Claim claim(Span sentence, Span trigger) {
      return new Claim(
          new Event(RELATIONS[verb], key(agent), key(target), date),
          factuality,
          Optional.of(key(claimant)),
          sentence,
          trigger,
          Optional.empty(),
          Optional.of(new Quantity(BigDecimal.valueOf(count), "orang", count + " orang"))
              .filter(quantity -> count > 0),
          Optional.empty(),
          0.8,
          "synthetic/1");
    }
  }
}

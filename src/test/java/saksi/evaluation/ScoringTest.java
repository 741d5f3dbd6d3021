package saksi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.knowledge.Claim;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.knowledge.Event;
import saksi.knowledge.Factuality;
import saksi.knowledge.Mention;
import saksi.knowledge.Reading;
import saksi.knowledge.Relation;
import saksi.text.Article;
import saksi.text.Span;
import saksi.text.Text;

/** A made-up reading with one mistake of each kind; the figures were counted by hand. */
class ScoringTest {
  private static final String GOLD =
      """
      E\te1\tCountry\tJerman\tQ183\tJerman
      E\te2\tCountry\tNorwegia\tQ20\tNorwegia | Oslo
      E\te3\tPlace\tOslo\t-\tOslo
      E\te4\tPerson\tAna Berg\t-\tAna Berg
      E\te5\tPerson\tBob Dahl\t-\tBob Dahl
      R\t1\tattacks\te1\te2\tActual\t-\t-\t-\t-\tJerman menyerang Oslo
      R\t2\tholdsOffice\te4\te2\tActual\t-\t-\t-\t-\tAna Berg dari Norwegia
      R\t2\tmeets\te5\te4\tPlanned\te4\t-\t-\t-\tmenemui Bob Dahl
      R\t2\tsupports\te4\te1\tActual\t-\t-\t-\t-\tAna Berg
      """;
  private static final Text TEXT =
      new Text("Jerman menyerang Oslo.\nAna Berg dari Norwegia menemui Bob Dahl, kata Ana Berg.");

  @TempDir Path folder;
  private Scores scores = Scores.NONE;

  @BeforeEach
  void score() throws IOException {
    GoldFile gold = GoldFile.read(Files.writeString(folder.resolve("a.ann"), GOLD));
    scores = Scoring.of(reading(), gold);
  }

  /** <i>Oslo</i> may be either; <i>Bob Dahl</i> is taken for an organization. */
  @Test
  void countsNames() {
    assertThat(scores.of(Figure.MENTION)).isEqualTo(new Tally(5, 6, 6));
    assertThat(scores.of(Figure.ENTITY)).isEqualTo(new Tally(4, 5, 5));
  }

  @Test
  void countsLinksWhereTheGoldHasOne() {
    assertThat(scores.linked()).isEqualTo(new Linked(1, 2));
  }

  /** One relation is missed, one spurious; the order of a symmetric one says nothing. */
  @Test
  void countsRelations() {
    assertThat(scores.of(Figure.RELATION)).isEqualTo(new Tally(3, 4, 4));
    assertThat(scores.of(Figure.RELATION_WITHOUT_OFFICES)).isEqualTo(new Tally(2, 3, 3));
    assertThat(scores.types().get(Relation.MEETS)).isEqualTo(new Tally(1, 1, 1));
    assertThat(scores.types().get(Relation.SUPPORTS)).isEqualTo(new Tally(0, 0, 1));
    assertThat(scores.types().get(Relation.ACCUSES)).isEqualTo(new Tally(0, 1, 0));
  }

  /** What Ana Berg does is done by Norwegia. */
  @Test
  void rollsUpPersons() {
    assertThat(scores.of(Figure.ROLLED_UP)).isEqualTo(new Tally(2, 3, 3));
  }

  /** The attack is said to be possible only. */
  @Test
  void countsFactualityAndClaimant() {
    assertThat(scores.of(Figure.FACTUALITY)).isEqualTo(new Tally(2, 4, 4));
    assertThat(scores.of(Figure.CLAIMANT)).isEqualTo(new Tally(3, 4, 4));
  }

  @Test
  void countsByRule() {
    assertThat(scores.rules())
        .containsEntry("verb/1", new Tally(2, 3, 2))
        .containsEntry("title/1", new Tally(1, 1, 1));
  }

  @Test
  void sumsUp() {
    Tally twice = scores.plus(scores).of(Figure.RELATION_WITHOUT_OFFICES);
    assertThat(twice).isEqualTo(new Tally(4, 6, 6));
    assertThat(new Tally(1, 2, 4).f1()).isEqualTo(1 / 3.0, within(1e-12));
    assertThat(Tally.NONE.f1()).isZero();
  }

  private static Reading reading() {
    List<Entity> entities =
        List.of(
            entity("country/DE", "Jerman", "Q183"),
            entity("country/NO", "Norwegia", "Q999"),
            entity("place/oslo", "Oslo", ""),
            entity("person/ana", "Ana Berg", ""),
            entity("organization/bob", "Bob Dahl", ""));
    List<Mention> mentions = new ArrayList<>();
    for (Entity entity : entities) {
      String name = entity.name();
      int at = TEXT.string().indexOf(name);
      for (; at >= 0; at = TEXT.string().indexOf(name, at + 1)) {
        mentions.add(new Mention(new Span(at, at + name.length()), name, entity.key()));
      }
    }
    return new Reading(article(), entities, mentions, claims());
  }

  private static List<Claim> claims() {
    return List.of(
        claim(Relation.ATTACKS, "country/DE", "country/NO", Factuality.POSSIBLE, "", "verb/1"),
        claim(Relation.HOLDS_OFFICE, "person/ana", "country/NO", Factuality.ACTUAL, "", "title/1"),
        claim(
            Relation.MEETS,
            "person/ana",
            "organization/bob",
            Factuality.PLANNED,
            "person/ana",
            "verb/1"),
        claim(Relation.ACCUSES, "organization/bob", "country/DE", Factuality.ACTUAL, "", "verb/1"));
  }

  private static Claim claim(
      Relation relation,
      String agent,
      String target,
      Factuality factuality,
      String claimant,
      String rule) {
    return new Claim(
        new Event(relation, agent, target, Optional.empty()),
        factuality,
        Optional.of(claimant).filter(key -> !key.isEmpty()),
        new Span(0, 22),
        new Span(7, 16),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0.5,
        rule);
  }

  private static Entity entity(String key, String name, String wikidata) {
    String type = key.substring(0, key.indexOf('/')).toUpperCase(Locale.ROOT);
    return new Entity(
        key,
        EntityType.valueOf(type),
        name,
        Optional.empty(),
        List.of(),
        Optional.of(wikidata).filter(id -> !id.isEmpty()),
        Optional.empty(),
        Optional.empty());
  }

  private static Article article() {
    return new Article(
        "a",
        "a.txt",
        TEXT,
        List.of(TEXT.all()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}

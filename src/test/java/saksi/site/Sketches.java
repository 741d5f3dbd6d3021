package saksi.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saksi.knowledge.Claim;
import saksi.knowledge.Coordinates;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.knowledge.Event;
import saksi.knowledge.EventDate;
import saksi.knowledge.Factuality;
import saksi.knowledge.Mention;
import saksi.knowledge.Quantity;
import saksi.knowledge.Reading;
import saksi.knowledge.Relation;
import saksi.text.Article;
import saksi.text.Span;
import saksi.text.Text;

/** Made-up readings, line by line: each claim is about the line of its trigger. */
final class Sketches {
  private final Article article;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  Sketches(String id, String source, String published, String... lines) {
    Text text = new Text(String.join("\n", lines));
    article =
        new Article(
            id,
            source,
            text,
            List.of(text.all()),
            Optional.of(lines[0]),
            Optional.of(LocalDate.parse(published)),
            Optional.of("Kabar <b>Uji</b>"));
  }

  /** An entity, named wherever its name stands. */
  Sketches names(String key, EntityType type, String name) {
    entities.add(
        new Entity(
            key,
            type,
            name,
            Optional.of(name + " (en)"),
            List.of("Nama lain " + name),
            Optional.of("Q1"),
            Optional.empty(),
            Optional.of(new Coordinates(1.5, 110.25)).filter(c -> type == EntityType.PLACE)));
    String string = article.text().string();
    for (int at = string.indexOf(name); at >= 0; at = string.indexOf(name, at + 1)) {
      mentions.add(new Mention(article.text().span(at, at + name.length()), name, key));
    }
    return this;
  }

  Sketches says(
      String agent, Relation relation, String target, String trigger, Factuality how, String by) {
    String string = article.text().string();
    int at = string.indexOf(trigger);
    int end = string.indexOf('\n', at);
    Span sentence =
        article.text().span(string.lastIndexOf('\n', at) + 1, end < 0 ? string.length() : end);
    claims.add(
        new Claim(
            new Event(relation, agent, target, Optional.of(new EventDate("2025-03"))),
            how,
            Optional.of(by).filter(key -> !key.isEmpty()),
            sentence,
            article.text().span(at, at + trigger.length()),
            Optional.empty(),
            Optional.of(new Quantity(BigDecimal.valueOf(1000L * at), "orang", at + " ribu orang")),
            Optional.of("Menteri <i>Uji</i>").filter(t -> relation == Relation.HOLDS_OFFICE),
            0.8,
            "sketch/1"));
    return this;
  }

  String text() {
    return article.text().string();
  }

  Reading reading() {
    return new Reading(article, entities, mentions, claims);
  }
}

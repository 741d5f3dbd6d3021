package saksi.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import saksi.text.Article;
import saksi.text.Span;
import saksi.text.Text;

/** A reading put down by hand: an article line by line, whom it names and what it says. */
final class Sketch {
  private final Article article;
  private final List<Entity> entities = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  Sketch(String id, String published, String... lines) {
    Text text = new Text(String.join("\n", lines));
    article =
        new Article(
            id,
            id + ".txt",
            text,
            List.of(text.all()),
            Optional.of(lines[0]),
            Optional.of(published).filter(day -> !day.isEmpty()).map(LocalDate::parse),
            Optional.of("Kabar Uji"));
  }

  Sketch entity(Entity entity) {
    entities.add(entity);
    return this;
  }

  /** An entity of which only the name is known. */
  Sketch entity(String key, EntityType type, String name) {
    return entity(
        new Entity(
            key,
            type,
            name,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /** All places where the words stand, outside of longer mentions before, as mentions. */
  Sketch mentions(String key, String... words) {
    for (String name : words) {
      String string = article.text().string();
      for (int at = string.indexOf(name); at >= 0; at = string.indexOf(name, at + 1)) {
        Span span = article.text().span(at, at + name.length());
        if (mentions.stream().noneMatch(other -> isWithin(span, other.span()))) {
          mentions.add(new Mention(span, name, key));
        }
      }
    }
    return this;
  }

  private static boolean isWithin(Span span, Span longer) {
    return longer.contains(span) && longer.length() > span.length();
  }

  Sketch claim(Statement statement) {
    claims.add(statement.in(article.text()));
    return this;
  }

  Reading reading() {
    return new Reading(article, entities, mentions, claims);
  }

  /** A claim in the words of the article: the sentence is the line that holds the trigger. */
  record Statement(
      String agent,
      Relation relation,
      String target,
      String trigger,
      Factuality factuality,
      Optional<String> date,
      Optional<String> claimant,
      Optional<String> place,
      Optional<Quantity> quantity,
      Optional<String> title) {

    static Statement of(String agent, Relation relation, String target, String trigger) {
      Optional<String> no = Optional.empty();
      return new Statement(
          agent, relation, target, trigger, Factuality.ACTUAL, no, no, no, Optional.empty(), no);
    }

    Statement is(Factuality how) {
      return new Statement(
          agent, relation, target, trigger, how, date, claimant, place, quantity, title);
    }

    Statement on(String day) {
      Optional<String> on = Optional.of(day);
      return new Statement(
          agent, relation, target, trigger, factuality, on, claimant, place, quantity, title);
    }

    Statement by(String key) {
      Optional<String> by = Optional.of(key);
      return new Statement(
          agent, relation, target, trigger, factuality, date, by, place, quantity, title);
    }

    Statement at(String key) {
      Optional<String> at = Optional.of(key);
      return new Statement(
          agent, relation, target, trigger, factuality, date, claimant, at, quantity, title);
    }

    Statement counting(Quantity many) {
      Optional<Quantity> count = Optional.of(many);
      return new Statement(
          agent, relation, target, trigger, factuality, date, claimant, place, count, title);
    }

    Statement titled(String office) {
      Optional<String> titled = Optional.of(office);
      return new Statement(
          agent, relation, target, trigger, factuality, date, claimant, place, quantity, titled);
    }

    Claim in(Text text) {
      int at = text.string().indexOf(trigger);
      int begin = text.string().lastIndexOf('\n', at) + 1;
      int newline = text.string().indexOf('\n', at);
      int end = newline < 0 ? text.string().length() : newline;
      Span sentence = text.span(begin, end);
      return new Claim(
          new Event(relation, agent, target, date.map(EventDate::new)),
          factuality,
          claimant,
          sentence,
          text.span(at, at + trigger.length()),
          place,
          quantity,
          title,
          0.8251,
          "sketch." + relation.label() + "/1");
    }
  }
}

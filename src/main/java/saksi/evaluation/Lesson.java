package saksi.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;
import saksi.text.Article;
import saksi.text.Span;
import saksi.text.Text;

/**
 * A sentence or two of our own, with the entities marked and the relations that they report: one
 * line of a lesson file, whose format the README beside the files gives.
 *
 * @param article the text without its marks
 * @param marks where the entities are meant, in order
 * @param relations what the text reports
 */
public record Lesson(Article article, List<Mark> marks, List<Reported> relations) {
  private static final Pattern MARK =
      Pattern.compile("\\[([CPOL]?)(?::|(?==))(?:=?([^\\]=:]+)[=:])?([^\\]]+)\\]");
  private static final Pattern RELATION =
      Pattern.compile("(\\w+)\\((.+?), (.+)\\)(?::(\\w+))?(?: @(.+))?");

  /**
   * A place where an entity is meant.
   *
   * @param name whether by its name, not by a description or pronoun
   */
  public record Mark(Span span, Entity entity, boolean name) {}

  /** A relation by the keys of its parties. */
  public record Reported(
      Relation relation,
      String agent,
      String target,
      Factuality factuality,
      Optional<String> claimant) {}

  public Lesson {
    marks = List.copyOf(marks);
    relations = List.copyOf(relations);
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException when it has not the format
   */
  public static Lesson parse(String id, String line) {
    int tab = line.indexOf('\t');
    String marked = (tab < 0 ? line : line.substring(0, tab)).replace(" || ", "\n");
    Map<String, Entity> entities = new LinkedHashMap<>();
    List<Mark> marks = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    Matcher matcher = MARK.matcher(marked);
    while (matcher.find()) {
      if (!matcher.group(1).isEmpty()) {
        entity(entities, first(matcher), matcher.group(1));
      }
    }
    matcher.reset();
    int last = 0;
    while (matcher.find()) {
      plain.append(marked, last, matcher.start());
      int begin = plain.codePointCount(0, plain.length());
      String surface = matcher.group(3);
      plain.append(surface);
      Span span = new Span(begin, begin + surface.codePointCount(0, surface.length()));
      marks.add(
          new Mark(
              span,
              entity(entities, first(matcher), matcher.group(1)),
              !matcher.group(1).isEmpty()));
      last = matcher.end();
    }
    plain.append(marked.substring(last));
    Text text = new Text(plain.toString());
    Article article =
        new Article(
            id,
            id,
            text,
            List.of(text.all()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Lesson(article, marks, relations(tab < 0 ? "" : line.substring(tab + 1), entities));
  }

  private static String first(Matcher mark) {
    return Optional.ofNullable(mark.group(2)).orElse(mark.group(3));
  }

  private static Entity entity(Map<String, Entity> entities, String name, String type) {
    Entity known = entities.get(name);
    if (known != null) {
      return known;
    }
    EntityType entityType =
        switch (type) {
          case "C" -> EntityType.COUNTRY;
          case "P" -> EntityType.PERSON;
          case "O" -> EntityType.ORGANIZATION;
          case "L" -> EntityType.PLACE;
          default -> throw new IllegalArgumentException("'" + name + "' was not named before");
        };
    Entity made =
        new Entity(
            entityType.name().toLowerCase(Locale.ROOT) + "/" + entities.size(),
            entityType,
            name,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    entities.put(name, made);
    return made;
  }

  private static List<Reported> relations(String cell, Map<String, Entity> entities) {
    List<Reported> relations = new ArrayList<>();
    for (String part : cell.split(";\\s*")) {
      if (!part.isBlank()) {
        Matcher matcher = RELATION.matcher(part.strip());
        if (!matcher.matches()) {
          throw new IllegalArgumentException("not a relation: '" + part + "'");
        }
        relations.add(reported(matcher, entities));
      }
    }
    return relations;
  }

  private static Reported reported(Matcher matcher, Map<String, Entity> entities) {
    return new Reported(
        Relation.named(matcher.group(1))
            .orElseThrow(() -> new IllegalArgumentException("no relation " + matcher.group(1))),
        key(matcher.group(2), entities),
        key(matcher.group(3), entities),
        Optional.ofNullable(matcher.group(4))
            .map(name -> Factuality.valueOf(name.toUpperCase(Locale.ROOT)))
            .orElse(Factuality.ACTUAL),
        Optional.ofNullable(matcher.group(5)).map(name -> key(name, entities)));
  }

  private static String key(String name, Map<String, Entity> entities) {
    Entity entity = entities.get(name);
    if (entity == null) {
      throw new IllegalArgumentException("'" + name + "' is not marked in the text");
    }
    return entity.key();
  }
}

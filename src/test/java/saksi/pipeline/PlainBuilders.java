package saksi.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.knowledge.Mention;
import saksi.knowledge.Reading;
import saksi.rdf.Iris;
import saksi.text.Article;

/** Builders that read without models: each capitalised word of an article names a person. */
public final class PlainBuilders {
  public static final Iris IRIS = new Iris("http://localhost:3030/", "test");

  private static final Pattern NAME = Pattern.compile("\\b[A-Z][a-z]+\\b");

  private PlainBuilders() {}

  public static GraphBuilder builder() {
    return new GraphBuilder(PlainBuilders::read, IRIS, List.of());
  }

  private static Reading read(Article article) {
    List<Mention> mentions = new ArrayList<>();
    String text = article.text().string();
    Matcher names = NAME.matcher(text);
    while (names.find()) {
      mentions.add(
          new Mention(
              article.text().span(names.start(), names.end()), names.group(), key(names.group())));
    }
    List<Entity> entities =
        mentions.stream()
            .map(Mention::text)
            .distinct()
            .sorted()
            .map(PlainBuilders::person)
            .toList();
    return new Reading(article, entities, mentions, List.of());
  }

  private static String key(String name) {
    return "person/" + name.toLowerCase(Locale.ROOT);
  }

  private static Entity person(String name) {
    return new Entity(
        key(name),
        EntityType.PERSON,
        name,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}

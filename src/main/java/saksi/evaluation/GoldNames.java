package saksi.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import saksi.knowledge.EntityType;
import saksi.language.SentenceSplitter;
import saksi.names.LabelledText;
import saksi.names.Name;
import saksi.text.Article;
import saksi.text.Sentence;
import saksi.text.Span;

/** The names of an annotated article, as the name tagger learns them. */
final class GoldNames {
  private static final Set<String> BEFORE_PLACES =
      Set.of("di", "ke", "dari", "kota", "menuju", "tiba", "mengunjungi", ",");

  private GoldNames() {}

  static LabelledText of(String domain, Article article, GoldFile gold) {
    List<Sentence> sentences = new SentenceSplitter().split(article);
    List<Name> names = new ArrayList<>();
    gold.mentions(article.text())
        .forEach((span, owners) -> {
          SortedSet<EntityType> types =
              owners.stream().map(GoldEntity::type).collect(Collectors.toCollection(TreeSet::new));
          sentences.stream()
              .filter(sentence -> sentence.span().contains(span))
              .findFirst()
              .flatMap(sentence -> name(sentence, span, types))
              .ifPresent(names::add);
        });
    return new LabelledText(domain, sentences, names);
  }

  /** Empty when the name does not begin and end with a token. */
  private static Optional<Name> name(Sentence sentence, Span span, SortedSet<EntityType> types) {
    int begin = -1;
    int end = -1;
    for (int i = 0; i < sentence.size(); i++) {
      begin = sentence.tokens().get(i).span().begin() == span.begin() ? i : begin;
      end = sentence.tokens().get(i).span().end() == span.end() ? i + 1 : end;
    }
    return begin < 0 || end <= begin
        ? Optional.empty()
        : Optional.of(new Name(sentence, begin, end, type(sentence, begin, types)));
  }

  /** A seat that stands for its government elsewhere is a place behind <i>di</i> and the like. */
  private static EntityType type(Sentence sentence, int begin, SortedSet<EntityType> types) {
    String before = begin == 0 ? "" : sentence.form(begin - 1).toLowerCase(Locale.ROOT);
    boolean place = types.contains(EntityType.PLACE) && BEFORE_PLACES.contains(before);
    return place ? EntityType.PLACE : types.first();
  }
}

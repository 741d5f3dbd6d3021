package saksi.linking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saksi.knowledge.EntityType;
import saksi.language.Parse;
import saksi.language.Parser;
import saksi.language.SentenceSplitter;
import saksi.names.Name;
import saksi.reference.ReferenceData;
import saksi.text.Article;
import saksi.text.Sentence;
import saksi.text.Span;
import saksi.text.Text;

/**
 * An article whose names are marked in the text: {@code [P Petra Halden]}, {@code [C Norwegia]}.
 */
final class MarkedArticle {
  private static final Pattern MARK = Pattern.compile("\\[([PCOL]) ([^\\]]+)\\]");
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "P", EntityType.PERSON,
          "C", EntityType.COUNTRY,
          "O", EntityType.ORGANIZATION,
          "L", EntityType.PLACE);
  private static final Parser PARSER = Parser.load();
  private static final Linker LINKER =
      new Linker(ReferenceData.loadDefault().plus(Path.of("src/test/resources/saksi/linking")));

  private record Marked(Span span, EntityType type) {}

  private MarkedArticle() {}

  /** Who is meant where in a text with marks. */
  static Linking link(String marked) {
    StringBuilder plain = new StringBuilder();
    List<Marked> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    while (matcher.find()) {
      matcher.appendReplacement(plain, "");
      int begin = plain.length();
      plain.append(matcher.group(2));
      EntityType type = Objects.requireNonNull(TYPES.get(matcher.group(1)));
      marks.add(new Marked(new Span(begin, plain.length()), type));
    }
    matcher.appendTail(plain);
    Text text = new Text(plain.toString());
    Article article =
        new Article(
            "a",
            "a.txt",
            text,
            List.of(text.all()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    List<Sentence> sentences = new SentenceSplitter().split(article);
    List<Parse> parses = sentences.stream().map(PARSER::parse).toList();
    return LINKER.link(article, parses, marks.stream().map(m -> name(m, sentences)).toList());
  }

  /** The offices as <i>holder: title: body</i>. */
  static List<String> offices(String marked) {
    return link(marked).offices().stream()
        .map(o -> o.holder().name() + ": " + o.title() + ": " + o.body().name())
        .toList();
  }

  /** The keys of the entities of a text, one a name, in the order of the text. */
  static List<String> keys(String marked) {
    return link(marked).mentions().stream().map(mention -> mention.entity()).toList();
  }

  /** The descriptions and pronouns as <i>words = names</i>. */
  static List<String> references(String marked) {
    String plain = MARK.matcher(marked).replaceAll("$2");
    return link(marked).references().stream()
        .filter(reference -> reference.kind() != Reference.Kind.NAME)
        .map(reference -> words(reference, plain) + " = " + names(reference))
        .toList();
  }

  private static String words(Reference reference, String plain) {
    Span span = reference.sentence().span(reference.begin(), reference.end());
    return plain.substring(span.begin(), span.end());
  }

  private static String names(Reference reference) {
    return String.join(" + ", reference.entities().stream().map(e -> e.name()).toList());
  }

  private static Name name(Marked mark, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if (sentence.span().contains(mark.span())) {
        return name(mark, sentence);
      }
    }
    throw new IllegalArgumentException("in no sentence: " + mark);
  }

  private static Name name(Marked mark, Sentence sentence) {
    int begin = -1;
    for (int i = 0; i < sentence.size(); i++) {
      Span token = sentence.tokens().get(i).span();
      begin = token.begin() == mark.span().begin() ? i : begin;
      if (token.end() == mark.span().end()) {
        return new Name(sentence, begin, i + 1, mark.type());
      }
    }
    throw new IllegalArgumentException("not whole words: " + mark);
  }
}

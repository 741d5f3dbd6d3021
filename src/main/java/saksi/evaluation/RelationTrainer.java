package saksi.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import saksi.knowledge.Entity;
import saksi.knowledge.Relation;
import saksi.language.Parse;
import saksi.language.Parser;
import saksi.language.SentenceSplitter;
import saksi.linking.Linker;
import saksi.linking.Linking;
import saksi.linking.Reference;
import saksi.names.NameFinder;
import saksi.reader.ArticleReader;
import saksi.reader.ReadResult;
import saksi.relations.RelationTraining;
import saksi.relations.RelationTraining.Answer;
import saksi.relations.RelationTraining.Question;
import saksi.text.Article;
import saksi.text.Sentence;
import saksi.text.Span;

/**
 * Trains the relation model from annotated articles, as the earlier stages read them, and from
 * lessons of our own, which count less.
 */
public final class RelationTrainer {
  private static final String HEADER =
      "# Weights of the relation model: feature, weight. Learned from annotated news articles"
          + " (April and May 2026) and from the lessons of this project; no text of the articles is"
          + " in here.";
  private static final double LESSON_WEIGHT = 0.3;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Parser parser = Parser.load();
  private final NameFinder nameFinder = NameFinder.load();
  private final Linker linker = new Linker();
  private final RelationTraining training = new RelationTraining(RelationTraining.Settings.DEFAULT);
  private int articles;
  private int lessons;

  /**
   * Adds a folder: its annotated articles, or else its lessons.
   *
   * @throws IOException when a file can't be read
   * @throws BadGoldException with file and line when a gold file or a lesson has not its format
   */
  public void add(Path folder) throws IOException {
    if (TrainingFiles.in(folder, ".ann").isEmpty()) {
      addLessons(folder);
    } else {
      addArticles(folder);
    }
  }

  /**
   * Adds every {@code ID.ann} of a folder that has its {@code ID.txt} beside it.
   *
   * @throws IOException when a file can't be read
   * @throws BadGoldException with file and line when a gold file has not its format
   */
  public void addArticles(Path folder) throws IOException {
    for (Path gold : TrainingFiles.in(folder, ".ann")) {
      ReadResult result = new ArticleReader().read(TrainingFiles.article(gold));
      switch (result) {
        case ReadResult.Read read -> add(read.article(), GoldFile.read(gold));
        case ReadResult.Unreadable unreadable -> throw new IOException(unreadable.message());
      }
    }
  }

  /** Adds an article with its gold. */
  public void add(Article article, GoldFile gold) {
    articles++;
    List<Sentence> sentences = splitter.split(article);
    List<Parse> parses = sentences.stream().map(parser::parse).toList();
    Linking linking = linker.link(article, parses, nameFinder.find(sentences));
    Alignment alignment =
        Alignment.of(article.text(), linking.entities(), linking.mentions(), gold);
    training.add(parses, linking, 1, question -> answer(article, gold, alignment, question));
  }

  private static Answer answer(
      Article article, GoldFile gold, Alignment alignment, Question question) {
    String agent = alignment.of(question.agent()).map(GoldEntity::id).orElse("");
    String target = alignment.of(question.target()).map(GoldEntity::id).orElse("");
    Answer answer = Answer.NO;
    for (GoldRelation relation : gold.relations()) {
      boolean sameParties =
          areParties(question.relation(), relation.agent(), relation.target(), agent, target);
      if (relation.type() == question.relation() && sameParties) {
        if (evidence(article, relation).overlaps(question.trigger())) {
          return Answer.YES;
        }
        answer = Answer.ELSEWHERE;
      }
    }
    return answer;
  }

  /** Whether two parties are an agent and a target, in either order for a symmetric relation. */
  private static boolean areParties(
      Relation relation, String agent, String target, String one, String other) {
    boolean straight = agent.equals(one) && target.equals(other);
    boolean swapped = agent.equals(other) && target.equals(one);
    return straight || relation.isSymmetric() && swapped;
  }

  private static Span evidence(Article article, GoldRelation relation) {
    int begin = article.text().string().indexOf(relation.evidence());
    return begin < 0
        ? new Span(0, 0)
        : article.text().span(begin, begin + relation.evidence().length());
  }

  /**
   * Adds every lesson of a folder's {@code .txt} files.
   *
   * @throws BadGoldException with file and line when a lesson has not the format
   */
  public void addLessons(Path folder) throws IOException {
    for (Path file : TrainingFiles.in(folder, ".txt")) {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          try {
            add(Lesson.parse(file.getFileName() + ":" + number, line));
          } catch (IllegalArgumentException e) {
            throw new BadGoldException(file + ":" + number + ": " + e.getMessage(), e);
          }
        }
      }
    }
  }

  private void add(Lesson lesson) {
    lessons++;
    List<Parse> parses = splitter.split(lesson.article()).stream().map(parser::parse).toList();
    Set<Entity> entities = new LinkedHashSet<>();
    List<Reference> references = new ArrayList<>();
    for (Lesson.Mark mark : lesson.marks()) {
      entities.add(mark.entity());
      parses.stream()
          .map(Parse::sentence)
          .filter(sentence -> sentence.span().contains(mark.span()))
          .forEach(sentence -> references.add(reference(sentence, mark)));
    }
    Linking linking = new Linking(List.copyOf(entities), List.of(), references, List.of());
    training.add(parses, linking, LESSON_WEIGHT, question -> answer(lesson, question));
  }

  private static Reference reference(Sentence sentence, Lesson.Mark mark) {
    int begin = 0;
    while (!sentence.tokens().get(begin).span().overlaps(mark.span())) {
      begin++;
    }
    int end = begin + 1;
    while (end < sentence.size() && sentence.tokens().get(end).span().overlaps(mark.span())) {
      end++;
    }
    Reference.Kind kind = mark.name() ? Reference.Kind.NAME : Reference.Kind.DESCRIPTION;
    return new Reference(sentence, begin, end, kind, List.of(mark.entity()));
  }

  private static Answer answer(Lesson lesson, Question question) {
    boolean reported =
        lesson.relations().stream()
            .filter(r -> r.relation() == question.relation())
            .anyMatch(r ->
                areParties(
                    r.relation(), r.agent(), r.target(), question.agent(), question.target()));
    return reported ? Answer.SOMEWHERE : Answer.NO;
  }

  /**
   * What a model was learned from.
   *
   * @param triggers the words that may name an event
   * @param candidates the pairs of entities that were judged
   * @param features those that have a weight
   */
  public record Summary(int articles, int lessons, int triggers, int candidates, int features) {}

  /** How many articles and lessons were added. */
  public int size() {
    return articles + lessons;
  }

  /** Learns and writes the model; the same articles and lessons give the same bytes. */
  public Summary train(OutputStream out) throws IOException {
    Map<String, Float> weights = train();
    StringBuilder table = new StringBuilder(HEADER).append('\n');
    weights.forEach((name, weight) -> table.append(name).append('\t').append(weight).append('\n'));
    out.write(table.toString().getBytes(StandardCharsets.UTF_8));
    return new Summary(articles, lessons, training.size(), training.candidates(), weights.size());
  }

  /** The weights by feature, sorted. */
  public Map<String, Float> train() {
    return training.train();
  }
}

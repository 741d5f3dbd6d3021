package saksi.relations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import saksi.evaluation.Lesson;
import saksi.knowledge.Entity;
import saksi.language.Parse;
import saksi.language.Parser;
import saksi.language.SentenceSplitter;
import saksi.linking.Linking;
import saksi.linking.Reference;
import saksi.reference.ReferenceData;
import saksi.text.Sentence;

/**
 * Sentences whose entities are marked as in the lessons ({@code [C:Rusia]}), as the readers of this
 * package see them.
 */
record Marked(Linking linking, List<Setting> settings) {
  private static final Parser PARSER = Parser.load();
  private static final CandidateFinder FINDER =
      CandidateFinder.load(FunctionWords.load(), ReferenceData.loadDefault());

  static Marked of(String marked) {
    Lesson lesson = Lesson.parse("test", marked);
    List<Parse> parses =
        new SentenceSplitter().split(lesson.article()).stream().map(PARSER::parse).toList();
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
    return new Marked(linking, FINDER.settings(parses, linking));
  }

  /** The first trigger of the last sentence that has this word. */
  Trigger trigger(String word) {
    return settings.getLast().triggers().stream()
        .filter(trigger -> trigger.words().equals(word))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no trigger " + word + " in " + triggers()));
  }

  List<String> triggers() {
    return settings.getLast().triggers().stream()
        .map(t -> t.predicate().relation().label() + " " + t.voice() + " " + t.words())
        .toList();
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
}

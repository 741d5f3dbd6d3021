package saksi.linking;

import java.util.List;
import java.util.Set;
import saksi.language.Parse;
import saksi.linking.Referent.Role;

/** The part of a name, description or pronoun in its sentence. */
final class Roles {
  private static final WordClasses WORDS = WordClasses.read("reference-words.tsv");
  private static final Set<String> SPEECH = WORDS.of("speech");
  private static final Set<String> SPEECH_CLITIC = WORDS.of("speech-clitic");
  private static final Set<String> CLIMB = Set.of("appos", "conj");
  private static final int FARTHEST = 4;

  private final List<OfficePhrase> phrases;

  /** The phrases are those of the sentence. */
  Roles(List<OfficePhrase> phrases) {
    this.phrases = List.copyOf(phrases);
  }

  /** The part of the tokens, together with the title beside them. */
  Role of(SentenceNames sentence, int begin, int end) {
    int from = begin;
    int to = end;
    for (OfficePhrase phrase : phrases) {
      boolean beside =
          phrase.holder().filter(h -> h.begin() == begin && h.end() == end).isPresent()
              && (phrase.end() <= begin ? begin - phrase.end() : phrase.begin() - end) <= FARTHEST;
      if (beside) {
        from = Math.min(from, phrase.begin());
        to = Math.max(to, phrase.end());
      }
    }
    if (SPEECH.contains(sentence.word(from - 1)) || SPEECH_CLITIC.contains(sentence.word(begin))) {
      return Role.SPEAKER;
    }
    return subject(sentence.parse(), from, to);
  }

  private static Role subject(Parse parse, int from, int to) {
    int token = head(parse, from, to);
    for (int step = 0; step < FARTHEST && CLIMB.contains(parse.labels().get(token)); step++) {
      token = parse.heads().get(token);
    }
    String label = parse.labels().get(token);
    if (!label.startsWith("nsubj")) {
      return Role.OTHER;
    }
    int verb = parse.heads().get(token);
    return verb >= 0 && parse.heads().get(verb) == Parse.ROOT ? Role.MAIN_SUBJECT : Role.SUBJECT;
  }

  /** The token of a stretch whose head lies outside of it. */
  private static int head(Parse parse, int from, int to) {
    for (int i = from; i < to; i++) {
      int head = parse.heads().get(i);
      if ((head < from || head >= to) && !parse.labels().get(i).equals("punct")) {
        return i;
      }
    }
    return from;
  }
}

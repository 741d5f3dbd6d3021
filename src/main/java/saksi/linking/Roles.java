package saksi.linking;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import saksi.language.Parse;
import saksi.linking.Referent.Role;

/** The part of a name, description or pronoun in its sentence. */
final class Roles {
  private static final WordClasses WORDS = WordClasses.read("reference-words.tsv");
  private static final Set<String> SPEECH = WORDS.of("speech");
  private static final Set<String> SPEECH_CLITIC = WORDS.of("speech-clitic");
  private static final Set<String> CLIMB = Set.of("appos", "conj");
  private static final Set<String> OCCUPATION = Set.of("NOUN", "ADJ", "PUNCT", "PROPN");
  private static final int FARTHEST = 4;

  private final List<OfficePhrase> phrases;

  /** The phrases are those of the sentence. */
  Roles(List<OfficePhrase> phrases) {
    this.phrases = List.copyOf(phrases);
  }

  /**
   * The part of the tokens, together with the title beside them. What only the tree of the sentence
   * tells is looked up when it is asked for.
   */
  Supplier<Role> of(SentenceNames sentence, int begin, int end) {
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
    if (isSpeaker(sentence, from) || SPEECH_CLITIC.contains(sentence.word(begin))) {
      return () -> Role.SPEAKER;
    }
    if (opens(sentence.parse(), from) || isSetOff(sentence, from, to)) {
      return () -> Role.MAIN_SUBJECT;
    }
    int first = from;
    int last = to;
    return () -> subject(sentence.parse(), first, last);
  }

  /** <i>kata Ana</i>, <i>menurut analis Ana</i>, <i>ujar pemilik toko, Ana</i>. */
  private static boolean isSpeaker(SentenceNames sentence, int from) {
    for (int token = from - 1; token >= Math.max(0, from - FARTHEST); token--) {
      if (SPEECH.contains(sentence.word(token))) {
        return true;
      }
      String tag = sentence.parse().tags().get(token);
      if (!OCCUPATION.contains(tag) || sentence.word(token).matches("[\"“”.]")) {
        return false;
      }
    }
    return false;
  }

  /** The first words of a sentence that has a verb after them: <i>Ana, ahli hukum, menilai</i>. */
  private static boolean opens(Parse parse, int from) {
    return from == 0 && parse.tags().contains("VERB");
  }

  /** <i>…, Ana, menilai</i>. */
  private static boolean isSetOff(SentenceNames sentence, int from, int to) {
    boolean commas = sentence.word(from - 1).equals(",") && sentence.word(to).equals(",");
    for (int token = to + 1; commas && token < Math.min(sentence.size(), to + FARTHEST); token++) {
      String tag = sentence.parse().tags().get(token);
      if (tag.equals("VERB")) {
        return true;
      }
      commas = tag.equals("ADV") || tag.equals("AUX");
    }
    return false;
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

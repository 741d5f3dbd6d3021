package saksi.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import saksi.language.Words;
import saksi.text.Sentence;
import saksi.text.Token;

/**
 * Makes headlines of sentences: the beginning of a sentence with a capital on every word but the
 * small ones. A model that learns from them does not take capitals for names where every word has
 * one.
 */
final class Headlines {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 11;
  private final Set<String> smallWords =
      Set.copyOf(Words.lines(Headlines.class, "headline-small-words.txt"));

  /** How many tokens of a sentence a headline takes: to the first stop, and no name cut in two. */
  int length(Sentence sentence, int[] tags) {
    int end = 0;
    while (end < sentence.size() && end < LONGEST && !isStop(sentence.form(end))) {
      end++;
    }
    while (end > 0 && Tag.opens(tags[end - 1])) {
      end--;
    }
    return end < SHORTEST ? 0 : end;
  }

  Sentence headline(Sentence sentence, int length) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : sentence.tokens().subList(0, length)) {
      tokens.add(new Token(capitalised(token.form()), token.span()));
    }
    return new Sentence(sentence.number(), sentence.span(0, length), tokens);
  }

  private String capitalised(String form) {
    boolean stays = smallWords.contains(form) || !Character.isLowerCase(form.charAt(0));
    return stays ? form : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }

  private static boolean isStop(String form) {
    return form.length() == 1 && ".?!\"“;(".contains(form);
  }
}

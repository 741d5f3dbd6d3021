package saksi.text;

import java.util.List;

/**
 * A sentence, headline or line of an article.
 *
 * @param number its place in the article, from 1
 * @param span where it stands
 * @param tokens its words in order, all within the span
 */
public record Sentence(int number, Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
    if (number < 1 || tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence needs a number from 1 and a token: " + number);
    }
  }

  public int size() {
    return tokens.size();
  }

  public String form(int index) {
    return tokens.get(index).form();
  }

  /** The span from one token to before another. */
  public Span span(int beginToken, int endToken) {
    return new Span(tokens.get(beginToken).span().begin(), tokens.get(endToken - 1).span().end());
  }
}

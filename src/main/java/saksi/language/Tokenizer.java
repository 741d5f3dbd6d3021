package saksi.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saksi.text.Span;
import saksi.text.Text;
import saksi.text.Token;

/**
 * Cuts a stretch of text into words, numbers and signs, each with its place.
 *
 * <p>A hyphen stays inside a word when both sides are lower-case or repeat each other
 * (<i>negara-negara</i>, <i>Undang-Undang</i>) and stands alone otherwise, so that both names of
 * <i>Rusia-Ukraina</i> are words.
 */
public final class Tokenizer {
  private static final String LETTERS = "\\p{L}[\\p{L}\\p{M}\\p{Nd}_]*";
  private static final Pattern TOKEN =
      Pattern.compile(
          String.join(
              "|",
              "https?://[^\\s<>\"]+",
              "(?i:[\\p{L}\\p{Nd}-]+(?:\\.(?:com|co|id|net|org|vn|tv|go|news|info))+)(?![\\p{L}\\p{Nd}])",
              "(?i:ke-)\\p{Nd}+|\\p{Nd}+-an(?!\\p{L})|Rp(?=\\.?\\p{Nd})",
              "\\p{Nd}+(?:[.,:/]\\p{Nd}+)*(?:\\p{L}[\\p{L}\\p{Nd}]*)?",
              "\\p{Lu}\\.(?=\\s?\\p{Lu})(?<![\\p{L}\\p{Nd}]..)",
              LETTERS + "(?:(?:['’ʼ‘`&]|-(?=\\p{L}))" + LETTERS + ")*",
              "\\.{2,}",
              "[^\\s\\p{Z}\\p{Cc}\\p{Cf}]"));

  /** The tokens of a span, in order. */
  public List<Token> tokens(Text text, Span span) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text.string());
    matcher.region(text.unit(span.begin()), text.unit(span.end()));
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      split(text, matcher.start(), matcher.end(), tokens);
    }
    return tokens;
  }

  private static void split(Text text, int begin, int end, List<Token> tokens) {
    String word = text.string().substring(begin, end);
    int hyphen = word.indexOf('-');
    if (hyphen <= 0 || word.startsWith("http") || staysWhole(word)) {
      tokens.add(token(text, begin, end));
      return;
    }
    tokens.add(token(text, begin, begin + hyphen));
    tokens.add(token(text, begin + hyphen, begin + hyphen + 1));
    if (begin + hyphen + 1 < end) {
      split(text, begin + hyphen + 1, end, tokens);
    }
  }

  private static boolean staysWhole(String word) {
    int hyphen = word.indexOf('-');
    String left = word.substring(0, hyphen);
    String right = word.substring(hyphen + 1);
    boolean lower = word.codePoints().noneMatch(Character::isUpperCase);
    return lower || right.toLowerCase().startsWith(left.toLowerCase());
  }

  private static Token token(Text text, int begin, int end) {
    return new Token(text.string().substring(begin, end), text.span(begin, end));
  }
}

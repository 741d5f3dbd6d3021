package saksi.text;

import java.util.Objects;

/**
 * A string whose places are counted in Unicode code points, as the graph counts them. Java counts
 * UTF-16 units, which differ once a text holds a character beyond the basic plane (an emoji).
 */
public final class Text {
  private final String string;
  private final int length;

  public Text(String string) {
    this.string = Objects.requireNonNull(string, "string");
    this.length = string.codePointCount(0, string.length());
  }

  public String string() {
    return string;
  }

  /** The number of code points. */
  public int length() {
    return length;
  }

  public Span all() {
    return new Span(0, length);
  }

  /** The words of a span; {@link IndexOutOfBoundsException} when it reaches beyond the text. */
  public String slice(Span span) {
    int begin = unit(span.begin());
    return string.substring(
        begin, isPlain() ? span.end() : string.offsetByCodePoints(begin, span.length()));
  }

  /** The UTF-16 index of a code point. */
  public int unit(int codePoint) {
    return isPlain() ? codePoint : string.offsetByCodePoints(0, codePoint);
  }

  /** The span between two UTF-16 indexes. */
  public Span span(int beginUnit, int endUnit) {
    if (isPlain()) {
      return new Span(beginUnit, endUnit);
    }
    int begin = string.codePointCount(0, beginUnit);
    return new Span(begin, begin + string.codePointCount(beginUnit, endUnit));
  }

  private boolean isPlain() {
    return length == string.length();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && text.string.equals(string);
  }

  @Override
  public int hashCode() {
    return string.hashCode();
  }

  @Override
  public String toString() {
    return string;
  }
}

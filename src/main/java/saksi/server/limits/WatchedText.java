package saksi.server.limits;

/**
 * A text that may be looked at so many times: a regular expression can try longer than the world
 * stands.
 */
final class WatchedText implements CharSequence {
  private static final int MOST_LOOKS = 20_000_000;

  private final String text;
  private int looks;

  WatchedText(String text) {
    this.text = text;
  }

  @Override
  public char charAt(int index) {
    if (++looks > MOST_LOOKS) {
      throw new TooCostlyException("a regular expression of the query takes too many steps");
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}

package saksi.text;

/**
 * A word, number or sign of a sentence.
 *
 * @param form its exact characters in the text
 * @param span where it stands
 */
public record Token(String form, Span span) {

  public Token {
    if (form.isEmpty() || form.codePointCount(0, form.length()) != span.length()) {
      throw new IllegalArgumentException("token '" + form + "' does not fill its span " + span);
    }
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(form.codePointAt(0));
  }
}

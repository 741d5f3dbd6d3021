package saksi.knowledge;

import saksi.text.Span;

/**
 * A name in the text and the entity it stands for.
 *
 * @param span where the name stands
 * @param text its exact characters
 * @param entity the key of the entity
 */
public record Mention(Span span, String text, String entity) implements Comparable<Mention> {

  public Mention {
    if (text.codePointCount(0, text.length()) != span.length() || text.isEmpty()) {
      throw new IllegalArgumentException("mention '" + text + "' does not fill its span " + span);
    }
  }

  @Override
  public int compareTo(Mention other) {
    int bySpan = span.compareTo(other.span);
    return bySpan != 0 ? bySpan : entity.compareTo(other.entity);
  }
}

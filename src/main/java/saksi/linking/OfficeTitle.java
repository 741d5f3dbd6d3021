package saksi.linking;

import java.util.List;

/**
 * A title of an office, such as <i>Menteri Luar Negeri</i>.
 *
 * @param name the title in full
 * @param forms its forms, in lower case: the name and its abbreviations
 * @param serves what kinds of body it is held in, the usual one first
 */
record OfficeTitle(String name, List<String> forms, List<Body> serves) {

  /** What an office can be held in. */
  enum Body {
    COUNTRY,
    BODY,
    TERRITORY
  }

  OfficeTitle {
    forms = List.copyOf(forms);
    serves = List.copyOf(serves);
    if (name.isBlank() || serves.isEmpty()) {
      throw new IllegalArgumentException("a title needs a name and a kind of body: " + name);
    }
  }

  boolean serves(Body body) {
    return serves.contains(body);
  }

  /** Whether the bare title is a country's: <i>Presiden</i>, but not <i>Direktur</i>. */
  boolean isOfState() {
    return serves.getFirst() == Body.COUNTRY;
  }
}

package saksi.linking;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import saksi.knowledge.EntityType;
import saksi.names.Name;
import saksi.reference.ReferenceData;

/**
 * Checks names against the list of countries: <i>Peru Ana Quispe</i> in <i>Menteri Peru Ana
 * Quispe</i> is a country and a person, and a single word that no country is called by is none.
 */
final class CountryInName {
  private static final int LONGEST_COUNTRY = 2;
  private static final int SHORTEST_PERSON = 2;

  private final ReferenceData reference;

  CountryInName(ReferenceData reference) {
    this.reference = reference;
  }

  /** The name, its two parts, or nothing. */
  List<Name> check(Name name) {
    return switch (name.type()) {
      case PERSON -> parts(name);
      case COUNTRY -> isCountry(name) ? List.of(name) : List.of();
      case ORGANIZATION, PLACE -> List.of(name);
    };
  }

  private boolean isCountry(Name name) {
    String text = text(name, name.begin(), name.end());
    return text.endsWith("nya") || isKnown(text) || holdsKnown(name);
  }

  private boolean isKnown(String text) {
    return !reference.named(text).isEmpty() || reference.countryOfSeat(text).isPresent();
  }

  /** <i>Republik Sosialis Vietnam</i>. */
  private boolean holdsKnown(Name name) {
    return name.end() - name.begin() > 1
        && IntStream.range(name.begin(), name.end())
            .anyMatch(i -> !reference.named(text(name, i, i + 1), EntityType.COUNTRY).isEmpty());
  }

  /** A surname may be a country's: <i>Israel Katz</i> stays whole, but not <i>RI Sugiono</i>. */
  private List<Name> parts(Name name) {
    for (int words = Math.min(LONGEST_COUNTRY, name.end() - name.begin() - 1); words > 0; words--) {
      int person = name.begin() + words;
      int shortest = isAbbreviation(text(name, name.begin(), person)) ? 1 : SHORTEST_PERSON;
      if (name.end() - person >= shortest
          && reference.named(text(name, name.begin(), name.end())).isEmpty()
          && !reference.named(text(name, name.begin(), person), EntityType.COUNTRY).isEmpty()) {
        return List.of(
            new Name(name.sentence(), name.begin(), person, EntityType.COUNTRY),
            new Name(name.sentence(), person, name.end(), EntityType.PERSON));
      }
    }
    return List.of(name);
  }

  private static boolean isAbbreviation(String text) {
    return text.matches("\\p{Lu}{2,}");
  }

  private static String text(Name name, int begin, int end) {
    return IntStream.range(begin, end)
        .mapToObj(name.sentence()::form)
        .collect(Collectors.joining(" "));
  }
}

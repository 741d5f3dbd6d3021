package saksi.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saksi.knowledge.EntityType;
import saksi.reference.KnownEntity;
import saksi.reference.ReferenceData;

/**
 * Tells whether a capital or seat means its government, as in <i>Moskow mengecam</i>, or the place,
 * as in <i>tiba di Moskow</i>.
 */
final class SeatReading {
  private static final WordClasses CUES = WordClasses.read("seat-cues.tsv");
  private static final Set<String> PLACE_BEFORE = CUES.of("place-before");
  private static final Set<String> PARTY_BEFORE = CUES.of("party-before");
  private static final Set<String> DATELINE = CUES.of("dateline");
  private static final Set<String> AND = CUES.of("and");

  /** Where the news comes from, a capital is first of all a city. */
  private static final String HOME = "ID";

  private final ReferenceData reference;

  SeatReading(ReferenceData reference) {
    this.reference = reference;
  }

  /** The names with each seat typed anew as country or place. */
  List<NameUse> read(List<NameUse> names) {
    List<NameUse> read = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      NameUse name = names.get(i);
      Optional<NameUse> previous =
          Optional.ofNullable(i == 0 ? null : read.get(i - 1)).filter(name::isInSentenceOf);
      Optional<NameUse> next = names.stream().skip(i + 1L).findFirst().filter(name::isInSentenceOf);
      read.add(read(name, previous, next));
    }
    return List.copyOf(read);
  }

  private NameUse read(NameUse name, Optional<NameUse> previous, Optional<NameUse> next) {
    if (!isSeat(name)) {
      return name;
    }
    boolean party = isParty(name, previous.filter(p -> isJoined(name, p)), next);
    return name.withType(party ? EntityType.COUNTRY : EntityType.PLACE);
  }

  private boolean isSeat(NameUse name) {
    return name.type() != EntityType.PERSON
        && reference.countryOfSeat(name.text()).isPresent()
        && reference.named(name.text(), EntityType.COUNTRY).isEmpty();
  }

  private boolean isParty(NameUse name, Optional<NameUse> partner, Optional<NameUse> next) {
    String before = name.before(1);
    if (before.equals("antara")) {
      return true;
    }
    if (PLACE_BEFORE.contains(before) || isDateline(name) || isCapitalOf(name)) {
      return false;
    }
    if (next.filter(n -> isCountryAfter(name, n)).isPresent()) {
      return false;
    }
    if (partner.filter(this::isSeat).isPresent()) {
      return partner.get().type() == EntityType.COUNTRY;
    }
    if (partner.filter(p -> p.type() == EntityType.PLACE).isPresent()) {
      return false;
    }
    return isAbroad(name) ? !isInsidePlaceName(name) : PARTY_BEFORE.contains(before);
  }

  private boolean isAbroad(NameUse name) {
    KnownEntity country = reference.countryOfSeat(name.text()).orElseThrow();
    return !country.key().equals(HOME);
  }

  /** <i>Moskow - Pemerintah …</i>, <i>KYIV, KOMPAS.com</i>. */
  private static boolean isDateline(NameUse name) {
    return name.begin() == 0
        && (DATELINE.contains(name.after(1))
            || (name.after(1).equals(",") && name.after(3).matches("[(\\-–—].*")));
  }

  /** <i>ibu kota Peru, Lima</i>, <i>Lima, ibu kota Peru</i>. */
  private static boolean isCapitalOf(NameUse name) {
    if (name.after(1).equals(",") && name.after(2).equals("ibu")) {
      return true;
    }
    for (int back = 2; back <= 5; back++) {
      if (name.before(back).equals("kota") && name.before(back + 1).equals("ibu")) {
        return true;
      }
    }
    return false;
  }

  /** <i>Seoul, Korea Selatan</i>, <i>Montreal (Kanada)</i>. */
  private boolean isCountryAfter(NameUse name, NameUse next) {
    return next.begin() == name.end() + 1
        && next.type() == EntityType.COUNTRY
        && !isSeat(next)
        && (name.after(1).equals(",") || name.after(1).equals("("));
  }

  /** <i>Washington dan Beijing</i>, <i>Jakarta-Kuala Lumpur</i>. */
  private static boolean isJoined(NameUse name, NameUse previous) {
    return previous.end() == name.begin() - 1
        && (AND.contains(name.before(1)) || name.before(1).matches("[-,]"));
  }

  /** <i>Balai Besar Rakyat Beijing</i>: a capitalised word before it that is no name. */
  private static boolean isInsidePlaceName(NameUse name) {
    return name.begin() > 1
        && name.parse().sentence().tokens().get(name.begin() - 1).isCapitalised()
        && !PARTY_BEFORE.contains(name.before(1));
  }
}

package saksi.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import saksi.knowledge.Coordinates;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;

/**
 * A row of the reference tables. Type and key together say which entity it is.
 *
 * @param key the ISO 3166 code of a country (XK for Kosovo), else a word of letters, digits and
 *     hyphens
 * @param type what it is
 * @param nameId its usual Indonesian name in full
 * @param nameEn its English name, where it differs or is known
 * @param aliases other spellings, abbreviations, short forms and nicknames, in the table's order
 * @param seats capital and buildings whose name stands for a country's government
 * @param wikidata its Wikidata id, where verified
 * @param country the ISO 3166 code of the country it belongs to; of a country its own
 * @param kind what sort of organization or place, such as {@code ministry} or {@code strait}
 * @param offices a person's offices, the main one first
 * @param coordinates where a place lies, where known
 * @param source where the row's facts come from
 */
public record KnownEntity(
    String key,
    EntityType type,
    String nameId,
    Optional<String> nameEn,
    List<String> aliases,
    List<String> seats,
    Optional<String> wikidata,
    Optional<String> country,
    Optional<String> kind,
    List<KnownOffice> offices,
    Optional<Coordinates> coordinates,
    String source) {

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
  private static final Pattern WIKIDATA_ID = Pattern.compile("Q[1-9]\\d*");
  private static final Set<String> COUNTRY_CODES = Set.of(Locale.getISOCountries());
  private static final String KOSOVO = "XK";

  public KnownEntity {
    require(key, KEY, "a key");
    wikidata.ifPresent(id -> require(id, WIKIDATA_ID, "a Wikidata id"));
    country.ifPresent(KnownEntity::requireCountryCode);
    if (nameId.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException(key + " needs a name and a source");
    }
    aliases = List.copyOf(aliases);
    seats = List.copyOf(seats);
    offices = List.copyOf(offices);
  }

  /** Every name of it, the usual Indonesian one first; seats are not names. */
  public List<String> names() {
    Set<String> names = new LinkedHashSet<>();
    names.add(nameId);
    nameEn.ifPresent(names::add);
    names.addAll(aliases);
    return List.copyOf(names);
  }

  /** Its key in the graph, such as {@code country/KP}. */
  public String graphKey() {
    return graphKey(type, key);
  }

  static String graphKey(EntityType type, String key) {
    return type.name().toLowerCase(Locale.ROOT) + "/" + key;
  }

  /** The entity of the graph that this row describes. */
  public Entity toEntity() {
    List<String> otherNames = new ArrayList<>(aliases);
    otherNames.remove(nameId);
    Optional<String> isoCode = type == EntityType.COUNTRY ? Optional.of(key) : Optional.empty();
    return new Entity(graphKey(), type, nameId, nameEn, otherNames, wikidata, isoCode, coordinates);
  }

  private static void requireCountryCode(String code) {
    if (!COUNTRY_CODES.contains(code) && !code.equals(KOSOVO)) {
      throw new IllegalArgumentException("'" + code + "' is not an ISO 3166 country code");
    }
  }

  private static void require(String value, Pattern pattern, String what) {
    if (!pattern.matcher(value).matches()) {
      throw new IllegalArgumentException("'" + value + "' is not " + what);
    }
  }
}

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

  /** One of which nothing but its name is known. */
  public static KnownEntity named(EntityType type, String key, String name, String source) {
    return new KnownEntity(
        key,
        type,
        name,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        type == EntityType.COUNTRY ? Optional.of(key) : Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        source);
  }

  /**
   * The same with a Wikidata id.
   *
   * @param by who says so: one more source
   * @throws IllegalArgumentException when it has another one
   */
  public KnownEntity identifiedAs(String id, String by) {
    if (wikidata.isPresent()) {
      if (!wikidata.get().equals(id)) {
        throw new IllegalArgumentException(
            graphKey() + " has the Wikidata id " + wikidata.get() + " already");
      }
      return this;
    }
    String sources = source.equals(by) ? source : source + "; " + by;
    return with(aliases, Optional.of(id), sources);
  }

  /** The same with one more name, if it has not got it yet. */
  public KnownEntity plusName(String name) {
    if (names().contains(name)) {
      return this;
    }
    List<String> more = new ArrayList<>(aliases);
    more.add(name);
    return with(more, wikidata, source);
  }

  private KnownEntity with(List<String> aliases, Optional<String> wikidata, String source) {
    return new KnownEntity(
        key,
        type,
        nameId,
        nameEn,
        aliases,
        seats,
        wikidata,
        country,
        kind,
        offices,
        coordinates,
        source);
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

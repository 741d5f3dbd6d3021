package saksi.reference;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saksi.knowledge.EntityType;

/** The entities known beforehand, found by key or by name. Immutable. */
public final class ReferenceData {

  private static final int FINGERPRINT_LENGTH = 10;

  private final Map<String, KnownEntity> byGraphKey;
  private final NameIndex names = new NameIndex();
  private final NameIndex seats = new NameIndex();

  private ReferenceData(Map<String, KnownEntity> byGraphKey) {
    this.byGraphKey = byGraphKey;
    for (KnownEntity entity : byGraphKey.values()) {
      entity.names().forEach(name -> names.add(name, entity));
      entity.seats().forEach(seat -> seats.add(seat, entity));
    }
  }

  /**
   * Reads countries.tsv, organizations.tsv, persons.tsv and places.tsv of a folder, those that
   * exist.
   *
   * @throws BadReferenceException if a row is wrong or the folder has no table
   */
  public static ReferenceData load(Path folder) {
    return of(List.of(), TableFolder.of(folder).entities());
  }

  /** The tables that travel with the program: read once, however often they are asked for. */
  public static ReferenceData loadDefault() {
    return Shipped.DATA;
  }

  /**
   * These entities and those of another folder; a row of the folder replaces the row with the same
   * type and key.
   */
  public ReferenceData plus(Path folder) {
    return of(byGraphKey.values(), TableFolder.of(folder).entities());
  }

  /** All entities: countries, organizations, persons, places, each in the order of its table. */
  public Collection<KnownEntity> all() {
    return byGraphKey.values();
  }

  /**
   * The entities that have this name or alias, in whatever spelling of case, hyphens, diacritics
   * and apostrophes. A short abbreviation must be in its own case; seats are not names.
   */
  public List<KnownEntity> named(String name) {
    return names.find(name);
  }

  /** As {@link #named(String)}, of one type. */
  public List<KnownEntity> named(String name, EntityType type) {
    return named(name).stream().filter(entity -> entity.type() == type).toList();
  }

  /** The entity with this type and key, such as COUNTRY and {@code KP}. */
  public Optional<KnownEntity> byKey(EntityType type, String key) {
    return Optional.ofNullable(byGraphKey.get(KnownEntity.graphKey(type, key)));
  }

  /**
   * The country for whose government a capital or building stands: <i>Moskow</i>, <i>Kremlin</i>.
   */
  public Optional<KnownEntity> countryOfSeat(String name) {
    return seats.find(name).stream().findFirst();
  }

  /** A short word that changes with anything that any of its rows says. */
  public String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (KnownEntity entity : all()) {
        digest.update((entity + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, FINGERPRINT_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static ReferenceData of(Collection<KnownEntity> base, Collection<KnownEntity> added) {
    Map<String, KnownEntity> byGraphKey =
        LinkedHashMap.newLinkedHashMap(base.size() + added.size());
    base.forEach(entity -> byGraphKey.put(entity.graphKey(), entity));
    added.forEach(entity -> byGraphKey.put(entity.graphKey(), entity));
    return new ReferenceData(Collections.unmodifiableMap(byGraphKey));
  }

  /** Read with its first use. */
  private static final class Shipped {
    static final ReferenceData DATA = of(List.of(), TableFolder.ofClassPath().entities());
  }
}

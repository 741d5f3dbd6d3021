package saksi.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.reference.KnownEntity;
import saksi.reference.KnownOffice;
import saksi.reference.ReferenceData;

/** Gives each cluster of names its entity: the known one, or one with a key made from its name. */
final class ReferenceLinks {
  private final ReferenceData reference;

  ReferenceLinks(ReferenceData reference) {
    this.reference = reference;
  }

  /**
   * The known entity of a cluster, if its full name is listed and the context leaves no doubt.
   *
   * @param countries the keys of the article's countries
   */
  Optional<KnownEntity> known(Cluster cluster, Set<String> countries) {
    if (cluster.known().isPresent()) {
      return cluster.known();
    }
    for (String form : cluster.forms()) {
      if (isTelling(form, cluster)) {
        List<KnownEntity> named = reference.named(form, cluster.type());
        if (!named.isEmpty()) {
          return only(named, countries);
        }
      }
    }
    return company(cluster);
  }

  /** A listed company whose legal form the text leaves out, or writes where the list does not. */
  private Optional<KnownEntity> company(Cluster cluster) {
    if (cluster.type() != EntityType.ORGANIZATION) {
      return Optional.empty();
    }
    String slug = slug(cluster.name(), cluster.type());
    return reference
        .byKey(cluster.type(), slug)
        .filter(listed -> slug(listed.nameId(), listed.type()).equals(slug))
        .filter(listed -> !Spelling.slug(listed.nameId()).equals(Spelling.slug(cluster.name())));
  }

  /** An abbreviation or a single name says nothing once the text gives the full name. */
  private static boolean isTelling(String form, Cluster cluster) {
    return form.equals(cluster.name()) || form.indexOf(' ') > 0;
  }

  private static Optional<KnownEntity> only(List<KnownEntity> named, Set<String> countries) {
    if (named.size() == 1) {
      return Optional.of(named.getFirst());
    }
    List<KnownEntity> fitting =
        named.stream()
            .filter(entity -> entity.country().filter(countries::contains).isPresent())
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /** The entity of a cluster, with all its names in the text among the other names. */
  Entity entity(Cluster cluster, Optional<KnownEntity> known) {
    List<String> names = new ArrayList<>(cluster.forms());
    if (known.isEmpty()) {
      return unknown(cluster, names);
    }
    Entity entity = known.get().toEntity();
    names.addAll(entity.otherNames());
    return new Entity(
        entity.key(),
        entity.type(),
        entity.name(),
        entity.englishName(),
        names,
        entity.wikidata(),
        entity.isoCode(),
        entity.coordinates());
  }

  private Entity unknown(Cluster cluster, List<String> names) {
    return new Entity(
        key(cluster),
        cluster.type(),
        cluster.name(),
        Optional.empty(),
        names,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Type and name; namesakes that the reference data can't tell apart keep a key of their own. */
  private String key(Cluster cluster) {
    String slug = slug(cluster.name(), cluster.type());
    boolean taken = reference.byKey(cluster.type(), slug).isPresent();
    return prefix(cluster.type()) + (taken ? slug + "-unlinked" : slug);
  }

  /** A company is the same with and without <i>PT</i> and <i>Tbk</i>. */
  private static String slug(String name, EntityType type) {
    if (type != EntityType.ORGANIZATION) {
      return Spelling.slug(name);
    }
    List<String> words = NameParts.without(Spelling.words(name), NameParts.of("company-form"));
    return Spelling.slug(words.isEmpty() ? name : String.join(" ", words));
  }

  private static String prefix(EntityType type) {
    return type.name().toLowerCase(Locale.ROOT) + "/";
  }

  /** The ISO codes of the countries that a known person serves or served, the main one first. */
  static List<String> countriesServed(KnownEntity person) {
    List<String> served =
        new ArrayList<>(
            person.offices().stream()
                .map(KnownOffice::body)
                .map(body -> body.replaceFirst("^country/", ""))
                .filter(body -> body.length() == 2)
                .toList());
    person.country().ifPresent(served::add);
    return served.stream().distinct().toList();
  }
}

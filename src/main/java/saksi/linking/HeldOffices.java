package saksi.linking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.reference.KnownEntity;
import saksi.reference.KnownOffice;

/** The offices that an article tells or the reference data knows of its persons. */
final class HeldOffices {
  private static final Set<String> TOP = WordClasses.read("reference-words.tsv").of("top-office");

  private record Entry(Entity holder, Entity body, String titleKey, boolean former) {}

  private final List<Entry> entries = new ArrayList<>();

  HeldOffices(List<OfficeFinder.Held> told, Identities identities) {
    for (OfficeFinder.Held held : told) {
      Office office = held.office();
      entries.add(
          new Entry(office.holder(), office.body(), held.phrase().titleKey(), office.former()));
    }
    identities.known().forEach(known -> addKnown(known, identities));
  }

  private void addKnown(KnownEntity known, Identities identities) {
    for (KnownOffice office : known.offices()) {
      Optional<Entity> holder = entity(identities, known.graphKey());
      Optional<Entity> body = body(identities, office.body());
      if (office.to().isEmpty() && holder.isPresent() && body.isPresent()) {
        entries.add(new Entry(holder.get(), body.get(), Spelling.folded(office.title()), false));
      }
    }
  }

  private static Optional<Entity> body(Identities identities, String key) {
    return Stream.of("country/", "organization/", "place/")
        .flatMap(prefix -> entity(identities, prefix + key).stream())
        .findFirst();
  }

  private static Optional<Entity> entity(Identities identities, String key) {
    return identities.entities().stream().filter(e -> e.key().equals(key)).findFirst();
  }

  /** The country that a person serves, as far as it is told. */
  Optional<Entity> countryOf(Entity person) {
    return entries.stream()
        .filter(entry -> entry.holder().equals(person))
        .map(Entry::body)
        .filter(body -> body.type() == EntityType.COUNTRY)
        .findFirst();
  }

  /** The country or organization that a person speaks for: the first one told. */
  Optional<Entity> bodyOf(Entity person) {
    return entries.stream()
        .filter(entry -> entry.holder().equals(person))
        .map(Entry::body)
        .filter(body -> body.type() != EntityType.PLACE)
        .findFirst();
  }

  /** Who holds an office with this title in this body. */
  Set<Entity> holders(String titleKey, Entity body, boolean former) {
    Set<Entity> found = new LinkedHashSet<>();
    for (Entry entry : entries) {
      if (entry.body().equals(body) && entry.former() == former && fits(entry, titleKey)) {
        found.add(entry.holder());
      }
    }
    return found;
  }

  /** Who holds an office with this title in any body, and no longer only if so asked. */
  Set<Entity> holders(String titleKey, boolean former) {
    Set<Entity> found = new LinkedHashSet<>();
    for (Entry entry : entries) {
      if (entry.former() == former && fits(entry, titleKey)) {
        found.add(entry.holder());
      }
    }
    return found;
  }

  /** Who holds an office whose title begins with this one: <i>sang menteri</i>. */
  Set<Entity> holdersOfSome(String titleKey) {
    Set<Entity> found = new LinkedHashSet<>();
    for (Entry entry : entries) {
      if (entry.titleKey().startsWith(titleKey + " ")) {
        found.add(entry.holder());
      }
    }
    return found;
  }

  /** Whether a person holds an office whose title begins with this word. */
  boolean isTitled(Entity person, String word) {
    return entries.stream()
        .anyMatch(e -> e.holder().equals(person) && (e.titleKey() + " ").startsWith(word + " "));
  }

  /** <i>pemimpin Kuba</i> is whoever holds its top office; other titles must be the same. */
  private static boolean fits(Entry entry, String titleKey) {
    boolean leader = titleKey.equals("pemimpin") || titleKey.equals("kepala negara");
    return leader ? TOP.contains(entry.titleKey()) : entry.titleKey().equals(titleKey);
  }
}

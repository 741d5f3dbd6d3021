package saksi.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import saksi.knowledge.EntityType;
import saksi.reference.ReferenceData;

/**
 * Takes a single name for a person's if it is part of the full name of a person of the article:
 * <i>Sorenko</i> after <i>Dmytro Sorenko</i>, whatever it looked like where it stands alone.
 */
final class PersonReading {
  private final ReferenceData reference;

  PersonReading(ReferenceData reference) {
    this.reference = reference;
  }

  /** The names with such single names typed anew. */
  List<NameUse> read(List<NameUse> names) {
    Set<String> parts = parts(names);
    return names.stream()
        .map(name -> isPart(name, parts) ? name.withType(EntityType.PERSON) : name)
        .toList();
  }

  private boolean isPart(NameUse name, Set<String> parts) {
    return name.type() != EntityType.PERSON
        && name.type() != EntityType.COUNTRY
        && parts.contains(Spelling.folded(name.text()))
        && reference.named(name.text()).isEmpty();
  }

  /** The first and last words of full names. */
  private static Set<String> parts(List<NameUse> names) {
    Set<String> parts = new HashSet<>();
    for (NameUse name : names) {
      List<String> words = Spelling.words(name.text());
      if (name.type() == EntityType.PERSON && words.size() > 1) {
        parts.add(words.getFirst());
        parts.add(words.getLast());
      }
    }
    return parts;
  }
}

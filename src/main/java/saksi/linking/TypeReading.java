package saksi.linking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import saksi.knowledge.EntityType;
import saksi.reference.KnownEntity;
import saksi.reference.ReferenceData;

/**
 * Types names anew that the rest of the article or the reference data show to be of another type:
 * <i>Sorenko</i> after <i>Dmytro Sorenko</i> is a person, whatever it looked like where it stands
 * alone, and what is known as a body only is a body.
 */
final class TypeReading {
  /** A mosque or a palace is a place or a body as the text has it. */
  private static final Set<EntityType> EITHER = Set.of(EntityType.PLACE, EntityType.ORGANIZATION);

  private final ReferenceData reference;

  TypeReading(ReferenceData reference) {
    this.reference = reference;
  }

  /** The names, some of another type. */
  List<NameUse> read(List<NameUse> names) {
    Set<String> parts = parts(names);
    return names.stream().map(name -> name.withType(type(name, parts))).toList();
  }

  private EntityType type(NameUse name, Set<String> partsOfPersons) {
    Set<EntityType> known =
        reference.named(name.text()).stream().map(KnownEntity::type).collect(Collectors.toSet());
    if (reference.countryOfSeat(name.text()).isPresent() || known.contains(name.type())) {
      return name.type();
    }
    boolean part = partsOfPersons.contains(Spelling.folded(name.text()));
    if (known.isEmpty() && part && name.type() != EntityType.COUNTRY) {
      return EntityType.PERSON;
    }
    boolean country = known.contains(EntityType.COUNTRY);
    boolean sure = known.size() == 1 && !part && (country || !EITHER.contains(name.type()));
    return sure ? known.iterator().next() : name.type();
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

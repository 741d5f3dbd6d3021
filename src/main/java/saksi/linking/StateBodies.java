package saksi.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import saksi.knowledge.EntityType;
import saksi.reference.KnownEntity;
import saksi.reference.ReferenceData;

/** The known bodies by their names without the country: <i>Kongres</i>, <i>Senat</i>. */
final class StateBodies {
  private final Set<String> countryNames;
  private final Map<String, List<KnownEntity>> byShortName = new HashMap<>();

  StateBodies(ReferenceData reference) {
    countryNames =
        reference.all().stream()
            .filter(entity -> entity.type() == EntityType.COUNTRY)
            .flatMap(entity -> entity.names().stream())
            .map(Spelling::folded)
            .collect(Collectors.toUnmodifiableSet());
    reference.all().stream()
        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
        .filter(entity -> entity.country().isPresent())
        .forEach(this::add);
  }

  private void add(KnownEntity body) {
    for (String name : body.names()) {
      String folded = Spelling.folded(name);
      for (int space = folded.indexOf(' '); space > 0; space = folded.indexOf(' ', space + 1)) {
        if (countryNames.contains(folded.substring(space + 1))) {
          byShortName.computeIfAbsent(folded.substring(0, space), k -> new ArrayList<>()).add(body);
        }
      }
    }
  }

  /** The folded names of all countries, as they follow a body's name: <i>RI</i>. */
  Set<String> countryNames() {
    return countryNames;
  }

  /** The bodies that have this name when a country's is added. */
  List<KnownEntity> bodies(String name) {
    return byShortName.getOrDefault(Spelling.folded(name), List.of());
  }
}

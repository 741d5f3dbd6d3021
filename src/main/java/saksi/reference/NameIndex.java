package saksi.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds entities by the form of a name. */
final class NameIndex {

  private record Listed(NameForm form, KnownEntity entity) {}

  private final Map<String, List<Listed>> byFolded = new HashMap<>();

  void add(String name, KnownEntity entity) {
    NameForm form = NameForm.of(name);
    byFolded.computeIfAbsent(form.folded(), k -> new ArrayList<>(1)).add(new Listed(form, entity));
  }

  /** Each entity once, in the order in which they were added. */
  List<KnownEntity> find(String name) {
    NameForm form = NameForm.of(name);
    return byFolded.getOrDefault(form.folded(), List.of()).stream()
        .filter(listed -> form.canMean(listed.form()))
        .map(Listed::entity)
        .distinct()
        .toList();
  }
}

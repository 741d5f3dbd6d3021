package saksi.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import saksi.knowledge.EntityType;
import saksi.reference.KnownEntity;

/** The names of one entity in an article; grows while the article's names are gathered. */
final class Cluster {
  private final EntityType type;
  private final List<NameUse> uses = new ArrayList<>();
  private List<String> forms = List.of();
  private Optional<KnownEntity> known;

  Cluster(EntityType type, Optional<KnownEntity> known) {
    this.type = type;
    this.known = known;
  }

  void add(List<NameUse> more, Optional<KnownEntity> alsoKnown) {
    uses.addAll(more);
    uses.sort(Comparator.comparingInt(NameUse::order));
    forms = uses.stream().map(NameUse::text).distinct().sorted(FULLEST).toList();
    known = known.or(() -> alsoKnown);
  }

  EntityType type() {
    return type;
  }

  List<NameUse> uses() {
    return List.copyOf(uses);
  }

  Optional<KnownEntity> known() {
    return known;
  }

  /** Its fullest name: most words, then most letters, then first in the text. */
  String name() {
    return forms().getFirst();
  }

  /** Its different names, the fullest first. */
  List<String> forms() {
    return forms;
  }

  static final Comparator<String> FULLEST =
      Comparator.<String>comparingInt(form -> -Spelling.words(form).size())
          .thenComparing(form -> -form.length());
}

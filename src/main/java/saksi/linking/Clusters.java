package saksi.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import saksi.knowledge.EntityType;
import saksi.reference.KnownEntity;
import saksi.reference.ReferenceData;

/** Gathers the names of an article that have the same bearer. */
final class Clusters {
  private final ReferenceData reference;
  private final StateBodies states;

  Clusters(ReferenceData reference) {
    this.reference = reference;
    this.states = new StateBodies(reference);
  }

  /** The clusters, each of one type, those of fuller names first. */
  List<Cluster> of(List<NameUse> names) {
    BracketForms brackets = BracketForms.of(names);
    KnownNames known = new KnownNames(reference, states, names);
    return Stream.of(EntityType.values())
        .flatMap(type -> ofType(type, names, brackets, known).stream())
        .toList();
  }

  private List<Cluster> ofType(
      EntityType type, List<NameUse> names, BracketForms brackets, KnownNames known) {
    List<Cluster> clusters = new ArrayList<>();
    for (List<NameUse> form : forms(type, names)) {
      place(form, clusters, brackets, known.only(form.getFirst().text(), type));
    }
    return clusters;
  }

  /** The uses of each name, spellings taken together, the fullest name first. */
  private static List<List<NameUse>> forms(EntityType type, List<NameUse> names) {
    Map<String, List<NameUse>> forms = new LinkedHashMap<>();
    for (NameUse name : names) {
      if (name.type() == type) {
        forms.computeIfAbsent(Spelling.folded(name.text()), k -> new ArrayList<>()).add(name);
      }
    }
    return forms.values().stream()
        .sorted(Comparator.comparing(form -> form.getFirst().text(), Cluster.FULLEST))
        .toList();
  }

  private void place(
      List<NameUse> form,
      List<Cluster> clusters,
      BracketForms brackets,
      Optional<KnownEntity> known) {
    NameUse first = form.getFirst();
    Optional<Cluster> certain =
        introduced(first, clusters, brackets).or(() -> sameKnown(known, clusters));
    if (certain.isPresent()) {
      certain.get().add(form, Optional.empty());
      return;
    }
    List<Cluster> possible =
        clusters.stream().filter(cluster -> agree(first, known, cluster)).toList();
    if (possible.isEmpty()) {
      Cluster cluster = new Cluster(first.type(), known);
      cluster.add(form, Optional.empty());
      clusters.add(cluster);
    } else {
      form.forEach(use -> nearest(use, possible).add(List.of(use), strictly(use, known, possible)));
    }
  }

  private static Optional<Cluster> introduced(
      NameUse use, List<Cluster> clusters, BracketForms brackets) {
    var partners = brackets.partners(Spelling.folded(use.text()));
    return clusters.stream()
        .filter(c -> c.forms().stream().map(Spelling::folded).anyMatch(partners::contains))
        .findFirst();
  }

  private static Optional<Cluster> sameKnown(Optional<KnownEntity> known, List<Cluster> clusters) {
    return known.flatMap(
        entity -> clusters.stream().filter(c -> c.known().equals(Optional.of(entity))).findFirst());
  }

  /**
   * Whether a name can stand for a cluster's bearer. A name that the reference data knows as
   * another entity's can't, but for a person's single name and for a body without its country:
   * within the article the full name decides.
   */
  private boolean agree(NameUse use, Optional<KnownEntity> known, Cluster cluster) {
    SameName rule = SameName.of(use.type(), states.countryNames());
    boolean singleName = use.type() == EntityType.PERSON && Spelling.words(use.text()).size() == 1;
    if (known.isPresent() && !singleName) {
      return cluster.known().isPresent()
          ? cluster.forms().stream().anyMatch(full -> isWithoutCountry(rule, use.text(), full))
          : cluster.forms().stream().anyMatch(full -> rule.isVariant(use.text(), full));
    }
    return cluster.forms().stream().anyMatch(full -> rule.canBe(use.text(), full));
  }

  private static boolean isWithoutCountry(SameName rule, String form, String full) {
    return rule instanceof OrganizationNames bodies && bodies.isWithoutCountry(form, full);
  }

  /** What the reference data knows of a name counts for the cluster if it is but a spelling. */
  private Optional<KnownEntity> strictly(
      NameUse use, Optional<KnownEntity> known, List<Cluster> possible) {
    boolean variant =
        SameName.of(use.type(), states.countryNames())
            .isVariant(use.text(), possible.getFirst().name());
    return variant ? known : Optional.empty();
  }

  /** The cluster that was named in full last before the use, else first after it. */
  private static Cluster nearest(NameUse use, List<Cluster> possible) {
    return possible.stream()
        .min(Comparator.comparingInt(cluster -> distance(use, cluster)))
        .orElseThrow();
  }

  private static int distance(NameUse use, Cluster cluster) {
    int words = Spelling.words(use.text()).size();
    return cluster.uses().stream()
        .filter(other -> Spelling.words(other.text()).size() > words)
        .mapToInt(other -> use.order() - other.order())
        .map(back -> back > 0 ? back : Integer.MAX_VALUE / 2 - back)
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}

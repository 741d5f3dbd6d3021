package saksi.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;

/** What an article reports, each thing once, as a reading or an annotator has it. */
record Facts(List<Reported> reported) {

  /** One report of a fact; the claimant is an identifier like those of the parties. */
  record Reported(Fact fact, Factuality factuality, Optional<String> claimant) {}

  /** A fact as it is presented. */
  record Presented(Fact fact, Factuality factuality) {}

  /** A fact with the one who says it. */
  record Claimed(Fact fact, Optional<String> claimant) {}

  Set<Fact> relations() {
    return reported.stream().map(Reported::fact).collect(Collectors.toSet());
  }

  Set<Fact> relationsOf(Relation type) {
    return relations().stream().filter(f -> f.relation() == type).collect(Collectors.toSet());
  }

  Set<Fact> withoutOffices() {
    return relations().stream().filter(Facts::isNoOffice).collect(Collectors.toSet());
  }

  /** Those without offices, every person replaced by the first one that he or she serves. */
  Set<Fact> rolledUp() {
    Map<String, String> homes = homes();
    Set<Fact> facts = new HashSet<>();
    for (Fact fact : withoutOffices()) {
      String agent = homes.getOrDefault(fact.agent(), fact.agent());
      String target = homes.getOrDefault(fact.target(), fact.target());
      if (!agent.equals(target)) {
        facts.add(new Fact(fact.relation(), agent, target));
      }
    }
    return facts;
  }

  Set<Presented> presented() {
    return reported.stream()
        .map(r -> new Presented(r.fact(), r.factuality()))
        .collect(Collectors.toSet());
  }

  Set<Claimed> claimed() {
    return reported.stream()
        .map(r -> new Claimed(r.fact(), r.claimant()))
        .collect(Collectors.toSet());
  }

  private Map<String, String> homes() {
    Map<String, String> homes = new HashMap<>();
    for (Reported report : reported) {
      if (!isNoOffice(report.fact())) {
        homes.putIfAbsent(report.fact().agent(), report.fact().target());
      }
    }
    return homes;
  }

  private static boolean isNoOffice(Fact fact) {
    return fact.relation() != Relation.HOLDS_OFFICE;
  }
}

package saksi.browse;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import saksi.knowledge.Factuality;
import saksi.vocabulary.Saksi;

/** Gathers who tells an event how, and which number. */
final class Voices {
  private static final Comparator<Stance.Voice> MOST_FIRST =
      Comparator.comparingInt(Stance.Voice::claims)
          .reversed()
          .thenComparing(voice -> voice.claimant().map(Party::name).orElse(""))
          .thenComparing(voice -> voice.claimant().map(Party::iri).orElse(""));

  private final Facts facts;
  private final Map<Factuality, Map<Optional<Node>, Integer>> told =
      new EnumMap<>(Factuality.class);
  private final SortedMap<BigDecimal, Map<Optional<Node>, Integer>> numbers = new TreeMap<>();
  private final Map<BigDecimal, String> words = new HashMap<>();

  Voices(Facts facts) {
    this.facts = facts;
  }

  void add(Properties claim) {
    Optional<Node> claimant = claim.value(Saksi.CLAIMANT);
    told.computeIfAbsent(Facts.factuality(claim), how -> new HashMap<>())
        .merge(claimant, 1, Integer::sum);
    TestimonyReader.amount(claim)
        .ifPresent(amount -> {
          numbers
              .computeIfAbsent(amount.number(), number -> new HashMap<>())
              .merge(claimant, 1, Integer::sum);
          words.merge(amount.number(), amount.words(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        });
  }

  List<Stance> stances() {
    return told.entrySet().stream()
        .map(stance -> {
          List<Stance.Voice> voices = voices(stance.getValue());
          int claims = voices.stream().mapToInt(Stance.Voice::claims).sum();
          return new Stance(stance.getKey(), claims, voices);
        })
        .toList();
  }

  List<EventPage.Count> amounts() {
    return numbers.entrySet().stream()
        .map(amount ->
            new EventPage.Count(
                amount.getKey(),
                words.getOrDefault(amount.getKey(), ""),
                voices(amount.getValue())))
        .toList();
  }

  private List<Stance.Voice> voices(Map<Optional<Node>, Integer> claims) {
    return claims.entrySet().stream()
        .map(one -> new Stance.Voice(one.getKey().map(facts::party), one.getValue()))
        .sorted(MOST_FIRST)
        .toList();
  }
}

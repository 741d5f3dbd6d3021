package saksi.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import saksi.knowledge.EntityType;
import saksi.names.Name;
import saksi.reference.ReferenceData;
import saksi.text.Sentence;
import saksi.text.Token;

/** Marks countries in sentences whose annotators knew only locations. */
final class CountryLabels {
  private static final int LONGEST = 3;
  private final Set<String> names = new HashSet<>();

  CountryLabels(ReferenceData reference) {
    reference.all().stream()
        .filter(entity -> entity.type() == EntityType.COUNTRY)
        .flatMap(entity -> entity.names().stream())
        .filter(name -> Character.isUpperCase(name.charAt(0)))
        .forEach(names::add);
  }

  /** The names with every country's name as a country, those that were not marked too. */
  List<Name> in(Sentence sentence, List<Name> marked) {
    List<Name> all = new ArrayList<>();
    BitSet used = new BitSet();
    for (Name name : marked) {
      boolean country = name.type() == EntityType.PLACE && isCountry(name);
      all.add(country ? new Name(sentence, name.begin(), name.end(), EntityType.COUNTRY) : name);
      used.set(name.begin(), name.end());
    }
    for (int begin = 0; begin < sentence.size(); begin++) {
      for (int end = Math.min(sentence.size(), begin + LONGEST); end > begin; end--) {
        Name name = new Name(sentence, begin, end, EntityType.COUNTRY);
        if (used.get(begin, end).isEmpty() && isCountry(name)) {
          all.add(name);
          used.set(begin, end);
        }
      }
    }
    return all;
  }

  private boolean isCountry(Name name) {
    return names.contains(
        name.sentence().tokens().subList(name.begin(), name.end()).stream()
            .map(Token::form)
            .collect(Collectors.joining(" ")));
  }
}

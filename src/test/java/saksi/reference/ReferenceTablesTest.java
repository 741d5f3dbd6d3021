package saksi.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import saksi.knowledge.EntityType;

/** Properties that every row of the shipped tables has. */
class ReferenceTablesTest {

  private static final ReferenceData REFERENCE = ReferenceData.loadDefault();

  @Test
  void everyCountryOfTheWorldIsThere() {
    Set<String> territories =
        Set.of(
            "AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY"
                .concat(" MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT")
                .split(" "));
    Set<String> expected = new HashSet<>(List.of(Locale.getISOCountries()));
    expected.removeAll(territories);
    expected.add("XK");
    assertThat(ofType(EntityType.COUNTRY))
        .extracting(KnownEntity::key)
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(ofType(EntityType.COUNTRY)).allMatch(country -> country.wikidata().isPresent());
  }

  @Test
  void eachNameFindsItsEntity() {
    for (KnownEntity entity : REFERENCE.all()) {
      for (String name : entity.names()) {
        assertThat(REFERENCE.named(name)).as(name).contains(entity);
      }
    }
  }

  @Test
  void aNameOfTwoEntitiesOfATypeHasTheirCountries() {
    List<String> confused = new ArrayList<>();
    Map<String, KnownEntity> owners = new HashMap<>();
    for (KnownEntity entity : REFERENCE.all()) {
      for (String name : entity.names()) {
        String form = entity.type() + " " + NameForm.of(name).folded();
        KnownEntity owner = owners.put(form, entity);
        if (owner != null && !owner.equals(entity) && !toldApart(owner, entity)) {
          confused.add(name + ": " + owner.key() + ", " + entity.key());
        }
      }
    }
    assertThat(confused).isEmpty();
  }

  @Test
  void aWikidataIdBelongsToOneEntity() {
    Map<String, String> owners = new HashMap<>();
    for (KnownEntity entity : REFERENCE.all()) {
      Optional<String> before = entity.wikidata().map(id -> owners.put(id, entity.graphKey()));
      assertThat(before).as(entity.graphKey()).isEmpty();
    }
  }

  @Test
  void anOfficeServesAKnownBody() {
    for (KnownEntity person : ofType(EntityType.PERSON)) {
      for (KnownOffice office : person.offices()) {
        assertThat(EntityType.values())
            .as(person.key() + ": " + office.body())
            .anyMatch(type -> REFERENCE.byKey(type, office.body()).isPresent());
      }
    }
  }

  @Test
  void aSeatStandsForOneCountry() {
    Map<String, String> owners = new HashMap<>();
    for (KnownEntity country : ofType(EntityType.COUNTRY)) {
      for (String seat : country.seats()) {
        assertThat(owners.put(NameForm.of(seat).folded(), country.key())).as(seat).isNull();
        assertThat(REFERENCE.named(seat, EntityType.COUNTRY)).as(seat).isEmpty();
      }
    }
  }

  private static boolean toldApart(KnownEntity one, KnownEntity other) {
    return one.type() != EntityType.COUNTRY
        && one.country().isPresent()
        && other.country().isPresent();
  }

  private static List<KnownEntity> ofType(EntityType type) {
    return REFERENCE.all().stream().filter(entity -> entity.type() == type).toList();
  }
}

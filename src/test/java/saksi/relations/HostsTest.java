package saksi.relations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import saksi.knowledge.Entity;
import saksi.reference.ReferenceData;

class HostsTest {
  private static final ReferenceData REFERENCE = ReferenceData.loadDefault();

  @Test
  void aCityLiesInItsCountryIfTheArticleNamesIt() {
    Marked marked = Marked.of("[P:Ana Berg] tiba di [L:Jakarta], kata pejabat [C:Indonesia].");
    Hosts hosts = Hosts.of(marked.linking(), REFERENCE);
    assertThat(hosts.countryOf(entity(marked, "Jakarta"))).contains(entity(marked, "Indonesia"));
    assertThat(hosts.home(entity(marked, "Indonesia"))).contains(entity(marked, "Indonesia"));
    assertThat(hosts.countryOf(entity(marked, "Ana Berg"))).isEmpty();
  }

  @Test
  void aCountryThatIsNotNamedIsNoHost() {
    Marked marked = Marked.of("[P:Ana Berg] tiba di [L:Jakarta].");
    Hosts hosts = Hosts.of(marked.linking(), REFERENCE);
    assertThat(hosts.countryOf(entity(marked, "Jakarta"))).isEmpty();
  }

  private static Entity entity(Marked marked, String name) {
    return marked.linking().entities().stream()
        .filter(entity -> entity.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}

package saksi.site;

import java.util.Map;
import java.util.Optional;
import saksi.browse.Catalogue;
import saksi.browse.EntityPage;
import saksi.browse.EntityQuery;
import saksi.knowledge.Relation;

/** The page of a person, country, organization or place. */
final class EntityServlet extends ThingServlet {
  EntityServlet(Catalogue catalogue) {
    super(catalogue);
  }

  @Override
  Optional<View> view(String iri, Asked asked, Catalogue from) {
    Optional<Relation> relation = asked.words("relation").flatMap(Relation::named);
    EntityQuery query =
        new EntityQuery(
            iri,
            asked.words("with"),
            relation,
            asked.page("events"),
            asked.page("offices"),
            asked.page("articles"));
    return from.entity(query).map(page -> view(page, relation));
  }

  private static View view(EntityPage page, Optional<Relation> relation) {
    return new View(
        "entity",
        Map.of(
            "page",
            page,
            "relation",
            relation,
            "days",
            Day.of(page.events().items()),
            "network",
            Neighbourhood.of(page)));
  }
}

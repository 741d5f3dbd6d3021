package saksi.rdf;

import java.math.BigDecimal;
import org.apache.jena.graph.Graph;
import org.apache.jena.vocabulary.OWL;
import saksi.knowledge.Entity;
import saksi.vocabulary.Dcterms;
import saksi.vocabulary.Geo;
import saksi.vocabulary.Skos;
import saksi.vocabulary.Wikidata;

/** What is known of an entity. */
record EntityTriples(Iris iris, Graph graph) {

  void add(Entity entity) {
    Description description =
        Description.of(iris.entity(entity.key()), graph)
            .a(OntologyTerms.entityClass(entity.type()))
            .with(Skos.PREF_LABEL, Terms.indonesian(entity.name()))
            .with(Skos.PREF_LABEL, entity.englishName(), Terms::english)
            .with(OWL.sameAs.asNode(), entity.wikidata(), Wikidata::item)
            .with(Dcterms.IDENTIFIER, entity.isoCode(), Terms::string);
    entity.otherNames().forEach(name -> description.with(Skos.ALT_LABEL, Terms.indonesian(name)));
    entity
        .coordinates()
        .ifPresent(point ->
            description
                .with(Geo.LAT, Terms.decimal(BigDecimal.valueOf(point.latitude())))
                .with(Geo.LONG, Terms.decimal(BigDecimal.valueOf(point.longitude()))));
  }
}

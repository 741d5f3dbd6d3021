package saksi.server;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import saksi.rdf.Iris;
import saksi.store.Dumps;
import saksi.store.Statistics;
import saksi.vocabulary.Prov;
import saksi.vocabulary.Saksi;

/**
 * The dataset as VoID and DCAT describe one: what the store says of it, how much it holds of what,
 * and where it is had.
 *
 * @param address where the server is reached, ending with a slash
 */
record DatasetDescription(Iris iris, String address, Optional<String> licence) {
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  /** Adds to what the store says of the dataset. */
  Graph of(Graph stored, Statistics statistics, Dumps dumps) {
    Model model = ModelFactory.createDefaultModel();
    model.add(ModelFactory.createModelForGraph(stored));
    Resource dataset = model.createResource(iris.dataset());
    describe(dataset);
    addProvenance(dataset, statistics);
    DatasetPartitions.add(dataset, statistics);
    model
        .createResource(address + "void")
        .addProperty(RDF.type, VOID.DatasetDescription)
        .addProperty(FOAF.primaryTopic, dataset);
    new DatasetAccess(dataset, address).add(dumps.files());
    return model.getGraph();
  }

  private void describe(Resource dataset) {
    dataset
        .addProperty(RDF.type, VOID.Dataset)
        .addProperty(RDF.type, DCAT.Dataset)
        .addProperty(DCTerms.language, "id")
        .addProperty(VOID.uriSpace, iris.base())
        .addProperty(VOID.vocabulary, iri(dataset, Saksi.NAMESPACE))
        .addProperty(DCAT.landingPage, iri(dataset, address))
        .addProperty(DCTerms.rights, "Kalimat yang dikutip tetap milik penerbitnya.", "id")
        .addProperty(DCTerms.rights, "The quoted sentences stay their publishers' own.", "en");
    List.of("Turtle", "JSON-LD", "N-Triples", "RDF_XML", "TriG", "N-Quads")
        .forEach(format -> dataset.addProperty(VOID.feature, iri(dataset, FORMATS + format)));
    licence.ifPresent(each -> dataset.addProperty(DCTerms.license, iri(dataset, each)));
  }

  private static void addProvenance(Resource dataset, Statistics statistics) {
    Property generated = property(dataset, Prov.WAS_GENERATED_BY);
    statistics.runs().forEach(run -> dataset.addProperty(generated, iri(dataset, run)));
    statistics
        .days()
        .ifPresent(days ->
            dataset.addProperty(
                DCTerms.temporal,
                iri(dataset, dataset.getURI() + "#period")
                    .addProperty(RDF.type, DCTerms.PeriodOfTime)
                    .addProperty(DCAT.startDate, day(dataset, days.first()))
                    .addProperty(DCAT.endDate, day(dataset, days.last()))));
  }

  private static Resource iri(Resource any, String iri) {
    return any.getModel().createResource(iri);
  }

  private static Property property(Resource any, Node property) {
    return any.getModel().createProperty(property.getURI());
  }

  private static RDFNode day(Resource any, String day) {
    return any.getModel().createTypedLiteral(day, XSD.date.getURI());
  }
}

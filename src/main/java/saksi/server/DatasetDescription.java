package saksi.server;

import java.nio.file.Path;
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
import saksi.rdf.Formats;
import saksi.rdf.Iris;
import saksi.rdf.Prefixes;
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
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  /** Adds to what the store says of the dataset. */
  Graph of(Graph stored, Statistics statistics, Dumps dumps) {
    Model model = ModelFactory.createDefaultModel();
    model.add(ModelFactory.createModelForGraph(stored));
    Resource dataset = model.createResource(iris.dataset());
    describe(dataset);
    addProvenance(dataset, statistics);
    addCounts(dataset, statistics);
    addService(dataset);
    model
        .createResource(address + "void")
        .addProperty(RDF.type, VOID.DatasetDescription)
        .addProperty(FOAF.primaryTopic, dataset);
    dumps.files().forEach(file -> addDistribution(dataset, file));
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
                part(dataset, "period")
                    .addProperty(RDF.type, DCTerms.PeriodOfTime)
                    .addProperty(DCAT.startDate, day(dataset, days.first()))
                    .addProperty(DCAT.endDate, day(dataset, days.last()))));
  }

  private static void addCounts(Resource dataset, Statistics statistics) {
    dataset
        .addLiteral(VOID.triples, statistics.triples())
        .addLiteral(VOID.distinctSubjects, statistics.subjects())
        .addLiteral(VOID.classes, statistics.classes().size())
        .addLiteral(VOID.properties, statistics.properties().size())
        .addLiteral(VOID.documents, statistics.of(Saksi.ARTICLE));
    statistics
        .classes()
        .forEach((name, count) ->
            partition(dataset, VOID.classPartition, VOID._class, name)
                .addLiteral(VOID.entities, count));
    statistics
        .properties()
        .forEach((name, count) ->
            partition(dataset, VOID.propertyPartition, VOID.property, name)
                .addLiteral(VOID.triples, count));
  }

  /** The part of the dataset that the store names already, or another. */
  private static Resource partition(
      Resource dataset, Property partition, Property by, String name) {
    Resource term = iri(dataset, name);
    Resource part =
        dataset
            .getModel()
            .listSubjectsWithProperty(by, term)
            .nextOptional()
            .orElseGet(() -> part(dataset, by.getLocalName() + "-" + shortForm(name)));
    dataset.addProperty(partition, part);
    return part.addProperty(RDF.type, VOID.Dataset).addProperty(by, term);
  }

  private void addService(Resource dataset) {
    Resource endpoint = iri(dataset, address + "kg/sparql");
    dataset.addProperty(VOID.sparqlEndpoint, endpoint);
    part(dataset, "sparql")
        .addProperty(RDF.type, DCAT.DataService)
        .addProperty(DCTerms.title, "SPARQL", "en")
        .addProperty(DCAT.endpointURL, endpoint)
        .addProperty(DCAT.servesDataset, dataset);
  }

  private void addDistribution(Resource dataset, Path file) {
    String name = file.getFileName().toString();
    Resource download = iri(dataset, address + "dumps/" + name);
    dataset.addProperty(VOID.dataDump, download).addProperty(DCAT.distribution, download);
    download
        .addProperty(RDF.type, DCAT.Distribution)
        .addProperty(DCTerms.title, name, "en")
        .addProperty(DCAT.downloadURL, download)
        .addProperty(DCAT.accessURL, download)
        .addProperty(DCAT.compressFormat, iri(dataset, MEDIA_TYPES + "application/gzip"))
        .addLiteral(DCAT.byteSize, file.toFile().length());
    Dumps.format(name)
        .map(Formats::mediaType)
        .ifPresent(type -> download.addProperty(DCAT.mediaType, iri(dataset, MEDIA_TYPES + type)));
  }

  private static Resource part(Resource dataset, String name) {
    return iri(dataset, dataset.getURI() + "#" + name);
  }

  /** Such as {@code nif.Phrase}. */
  private static String shortForm(String name) {
    return Prefixes.namespaces().entrySet().stream()
        .filter(prefix -> name.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + "." + name.substring(prefix.getValue().length()))
        .findFirst()
        .orElseGet(() -> name.replaceAll("[^A-Za-z0-9]+", "."));
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

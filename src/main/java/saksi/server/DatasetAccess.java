package saksi.server;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import saksi.rdf.Formats;
import saksi.store.Dumps;

/**
 * Where a dataset is had.
 *
 * @param address where the server is reached, ending with a slash
 */
record DatasetAccess(Resource dataset, String address) {
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  /** Adds the endpoint and the files for download. */
  void add(List<Path> files) {
    addService();
    files.forEach(this::addDistribution);
  }

  private void addService() {
    Resource endpoint = iri(address + "kg/sparql");
    dataset.addProperty(VOID.sparqlEndpoint, endpoint);
    iri(dataset.getURI() + "#sparql")
        .addProperty(RDF.type, DCAT.DataService)
        .addProperty(DCTerms.title, "SPARQL", "en")
        .addProperty(DCAT.endpointURL, endpoint)
        .addProperty(DCAT.servesDataset, dataset);
  }

  private void addDistribution(Path file) {
    String name = file.getFileName().toString();
    Resource download = iri(address + "dumps/" + name);
    dataset.addProperty(VOID.dataDump, download).addProperty(DCAT.distribution, download);
    download
        .addProperty(RDF.type, DCAT.Distribution)
        .addProperty(DCTerms.title, name, "en")
        .addProperty(DCAT.downloadURL, download)
        .addProperty(DCAT.accessURL, download)
        .addProperty(DCAT.compressFormat, iri(MEDIA_TYPES + "application/gzip"))
        .addLiteral(DCAT.byteSize, file.toFile().length());
    Dumps.format(name)
        .map(Formats::mediaType)
        .ifPresent(type -> download.addProperty(DCAT.mediaType, iri(MEDIA_TYPES + type)));
  }

  private Resource iri(String iri) {
    return dataset.getModel().createResource(iri);
  }
}

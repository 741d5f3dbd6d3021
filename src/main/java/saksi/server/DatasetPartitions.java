package saksi.server;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import saksi.rdf.Prefixes;
import saksi.store.Statistics;
import saksi.vocabulary.Saksi;

/** How much a dataset holds, in whole and of each class and property. */
final class DatasetPartitions {
  private DatasetPartitions() {}

  static void add(Resource dataset, Statistics statistics) {
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
            .orElseGet(() -> iri(dataset, partName(dataset, by, name)));
    dataset.addProperty(partition, part);
    return part.addProperty(RDF.type, VOID.Dataset).addProperty(by, term);
  }

  private static String partName(Resource dataset, Property by, String name) {
    return dataset.getURI() + "#" + by.getLocalName() + "-" + shortForm(name);
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
}

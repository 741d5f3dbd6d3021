package saksi.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * How literals lie in the text index: one document each, with its words as they stand in the field
 * of its property, and in their base forms in that field of its language, such as {@code quote_id}.
 */
final class TextLayout {
  /** Another number makes every index anew: the fields or their analysis changed. */
  static final int VERSION = 1;

  private static final String IRI = "iri";
  private static final String LANGUAGE = "lang";

  private TextLayout() {}

  /** Opens the index in a folder; what is there and no index, or a broken one, makes way. */
  static TextIndexLucene open(Path folder) {
    try {
      Files.createDirectories(folder);
      Directory directory = FSDirectory.open(folder);
      try {
        return new TextIndexLucene(directory, config());
      } catch (TextIndexException e) {
        for (String file : directory.listAll()) {
          directory.deleteFile(file);
        }
        return new TextIndexLucene(directory, config());
      }
    } catch (IOException | TextIndexException e) {
      throw new StoreException(
          "cannot open the text index at " + folder + ": " + e.getMessage(), e);
    }
  }

  private static TextIndexConfig config() {
    EntityDefinition fields = new EntityDefinition(IRI, TextField.QUOTE.label());
    for (TextField field : TextField.values()) {
      fields.set(field.label(), field.property());
    }
    fields.setLangField(LANGUAGE);
    fields.setUidField("uid");
    TextIndexConfig config = new TextIndexConfig(fields);
    config.setMultilingualSupport(true);
    config.setValueStored(true);
    return config;
  }

  /** The document of a literal. */
  static Entity entity(Triple triple) {
    String language = triple.getObject().getLiteralLanguage();
    Entity entity = new Entity(triple.getSubject().getURI(), null, language, null);
    entity.put(
        TextField.of(triple.getPredicate()).orElseThrow().label(),
        triple.getObject().getLiteralLexicalForm());
    return entity;
  }

  /** The field of a literal in its base forms. */
  static String field(TextField field, String language) {
    return field.label() + "_" + language;
  }

  /** What a document says, as found with a score. */
  static Optional<Hit> hit(Document document, double score) {
    for (TextField field : TextField.values()) {
      String text = document.get(field.label());
      if (text != null) {
        String language = Optional.ofNullable(document.get(LANGUAGE)).orElse("");
        return Optional.of(new Hit(document.get(IRI), field, text, language, score));
      }
    }
    return Optional.empty();
  }

  /** What the last commit noted under a name. */
  static Optional<String> note(TextIndexLucene index, String name) {
    for (Map.Entry<String, String> note : index.getIndexWriter().getLiveCommitData()) {
      if (note.getKey().equals(name)) {
        return Optional.of(note.getValue());
      }
    }
    return Optional.empty();
  }
}

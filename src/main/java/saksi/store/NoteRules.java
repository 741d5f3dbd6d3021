package saksi.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import saksi.vocabulary.Itsrdf;
import saksi.vocabulary.Nif;
import saksi.vocabulary.Saksi;

/**
 * What may stand in a note. It says nothing in the terms that need a witness, or that the program
 * keeps its own books in, so that no update can be taken for what an article said; and it reads
 * back as it was written, so that a store with notes can be backed up and restored.
 */
final class NoteRules {
  private static final Set<String> WITNESSED =
      Set.of(Saksi.NAMESPACE, Nif.NAMESPACE, Itsrdf.NAMESPACE);
  private static final String LINK = "(?i)(https?|urn):.+";

  /** RDF/XML writes a property as an element. */
  private static final String NAMED = ".*[/#:?=][A-Za-z_][A-Za-z0-9_.-]*";

  private NoteRules() {}

  /** Refuses a triple that is no note. */
  static void check(Triple note) {
    checkTerm(note.getSubject());
    checkTerm(note.getPredicate());
    if (!note.getPredicate().getURI().matches(NAMED)) {
      throw new NoteRefusedException("a property ends with a name, not with a digit or a sign");
    }
    if (!note.getObject().isLiteral()) {
      checkTerm(note.getObject());
    }
  }

  private static void checkTerm(Node term) {
    if (!term.isURI()) {
      throw new NoteRefusedException("a note has no blank nodes or triples: name things by IRIs");
    }
    String iri = term.getURI();
    if (!iri.matches(LINK)) {
      throw new NoteRefusedException("a note has only IRIs that begin with http:, https: or urn:");
    }
    if (WITNESSED.stream().anyMatch(iri::startsWith)) {
      throw new NoteRefusedException(
          "what is said with <" + iri + "> needs an article as its witness");
    }
  }

  /** Refuses notes that cannot be written to a file and read again. */
  static void checkReadable(Collection<Triple> notes) {
    Graph written = GraphFactory.createDefaultGraph();
    GraphUtil.add(written, notes.iterator());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(written).lang(Lang.NTRIPLES).output(bytes);
    Graph read = GraphFactory.createDefaultGraph();
    try {
      RDFParser.fromString(bytes.toString(StandardCharsets.UTF_8), Lang.NTRIPLES)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(read);
    } catch (RiotException e) {
      String line = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new NoteRefusedException("a term is malformed: " + line);
    }
    if (!notes.stream().allMatch(read::contains)) {
      throw new NoteRefusedException("a note does not read as it is written");
    }
  }
}

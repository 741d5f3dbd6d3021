import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

/** Parses files with RDF4J and prints the number of statements of each, in a line of its own. */
class CountStatements {
  public static void main(String[] files) throws Exception {
    for (String file : files) {
      LinkedHashModel statements = new LinkedHashModel();
      RDFFormat format = Rio.getParserFormatForFileName(file).orElseThrow();
      RDFParser parser = Rio.createParser(format);
      parser.setRDFHandler(new StatementCollector(statements));
      try (InputStream in = Files.newInputStream(Path.of(file))) {
        parser.parse(in, "");
      }
      System.out.println(statements.size());
    }
  }
}

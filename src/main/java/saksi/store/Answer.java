package saksi.store;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import saksi.rdf.Prefixes;

/** Writes the answer to a query in a format. */
final class Answer {
  private final OutputStream out;
  private final ResultFormat format;
  private final ShortForms shortForms;

  Answer(OutputStream out, ResultFormat format, ShortForms shortForms) {
    this.out = out;
    this.format = format;
    this.shortForms = shortForms;
  }

  long rows(RowSet rows) {
    if (format == ResultFormat.TABLE) {
      return new Table(shortForms).write(rows, new PrintStream(out, false, StandardCharsets.UTF_8));
    }
    ResultSetMgr.write(out, ResultSet.adapt(rows), tableLang());
    return rows.getRowNumber();
  }

  long yesOrNo(boolean answer) {
    if (format == ResultFormat.TABLE) {
      PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
      print.println(answer ? "yes" : "no");
      print.flush();
    } else {
      ResultSetMgr.write(out, answer, tableLang());
    }
    return 1;
  }

  long graph(Graph graph) {
    graph.getPrefixMapping().clearNsPrefixMap().setNsPrefixes(Prefixes.namespaces());
    RDFWriter.source(graph).format(graphFormat()).output(out);
    return graph.size();
  }

  private Lang tableLang() {
    return switch (format) {
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
      case TABLE -> ResultSetLang.RS_Text;
      case TTL, NT, RDF, JSONLD -> throw unfit("SELECT and ASK", "table, csv, tsv, json or xml");
    };
  }

  private RDFFormat graphFormat() {
    return switch (format) {
      case TABLE, TTL -> RDFFormat.TURTLE_PRETTY;
      case NT -> RDFFormat.NTRIPLES_UTF8;
      case RDF, XML -> RDFFormat.RDFXML_PLAIN;
      case JSONLD, JSON -> RDFFormat.JSONLD11_PRETTY;
      case CSV, TSV -> throw unfit("CONSTRUCT and DESCRIBE", "ttl, nt, rdf or jsonld");
    };
  }

  private QuerySyntaxException unfit(String forms, String formats) {
    return new QuerySyntaxException(
        0, 0, "%s cannot be written as %s: use %s".formatted(forms, format.label(), formats));
  }
}

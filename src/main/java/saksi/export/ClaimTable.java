package saksi.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import saksi.store.Facts;
import saksi.store.Witness;
import saksi.vocabulary.Dcterms;
import saksi.vocabulary.Saksi;

/** The claims as a table: one row a claim, with its event, its sentence and its article. */
final class ClaimTable {
  private static final List<Column<Row>> COLUMNS =
      List.of(
          said("claim", Witness::claim),
          said("event", Witness::event),
          said("relation", Witness::relation),
          said("agent", claim -> claim.agent().iri()),
          said("agent_label", claim -> claim.agent().name()),
          said("target", claim -> claim.target().iri()),
          said("target_label", claim -> claim.target().name()),
          maybe("date", Witness::date),
          maybe("place", claim -> claim.place().map(Witness.Party::iri)),
          maybe("place_label", claim -> claim.place().map(Witness.Party::name)),
          said("factuality", Witness::factuality),
          maybe("claimant", claim -> claim.claimant().map(Witness.Party::iri)),
          maybe("claimant_label", claim -> claim.claimant().map(Witness.Party::name)),
          Column.decimal("quantity", row -> row.words(Saksi.QUANTITY)),
          Column.optional("unit", row -> row.words(Saksi.QUANTITY_UNIT)),
          maybe("office_title", Witness::officeTitle),
          Column.decimal("confidence", row -> row.words(Saksi.CONFIDENCE)),
          said("rule", Witness::rule),
          said("article", claim -> claim.source().article()),
          maybe("headline", claim -> claim.source().headline()),
          maybe("publisher", claim -> claim.source().publisher()),
          maybe("published", claim -> claim.source().published()),
          Column.optional("source", Row::source),
          said("sentence", claim -> claim.source().sentence()),
          maybe("trigger", claim -> claim.source().trigger()),
          Column.number("begin", row -> row.claim().source().begin()),
          Column.number("end", row -> row.claim().source().end()));

  private ClaimTable() {}

  static void write(Claims claims, OutputStream out) {
    CsvTable<Row> table = new CsvTable<>(out, COLUMNS);
    table.header();
    claims.forEachGraph((name, graph, found) -> {
      Facts facts = new Facts(graph);
      found.forEach(claim -> table.row(new Row(claim, facts)));
    });
    table.end();
  }

  private static Column<Row> said(String name, Function<Witness, String> value) {
    return Column.text(name, row -> value.apply(row.claim));
  }

  private static Column<Row> maybe(String name, Function<Witness, Optional<String>> value) {
    return Column.optional(name, row -> value.apply(row.claim));
  }

  /** A claim, and the graph that it stands in. */
  private record Row(Witness claim, Facts facts) {

    Optional<String> words(Node property) {
      return facts.words(NodeFactory.createURI(claim.claim()), property);
    }

    Optional<String> source() {
      return facts.words(NodeFactory.createURI(claim.source().article()), Dcterms.SOURCE);
    }
  }
}

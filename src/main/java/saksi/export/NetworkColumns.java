package saksi.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What every network format says of a node and of an edge, beside what it connects. */
final class NetworkColumns {
  static final List<Column<NetworkNode>> NODE =
      List.of(
          Column.text("label", NetworkNode::label),
          Column.optional("type", NetworkNode::type),
          Column.optional("wikidata", NetworkNode::wikidata),
          Column.optional("code", NetworkNode::code),
          Column.decimal("latitude", NetworkNode::latitude),
          Column.decimal("longitude", NetworkNode::longitude));

  static final List<Column<NetworkEdge>> EDGE =
      List.of(
          Column.text("relation", NetworkEdge::relation),
          Column.number("weight", NetworkEdge::claims),
          Column.number("events", NetworkEdge::events),
          Column.number("articles", NetworkEdge::articles),
          Column.number("actual", NetworkEdge::actual),
          Column.number("planned", NetworkEdge::planned),
          Column.number("possible", NetworkEdge::possible),
          Column.number("denied", NetworkEdge::denied),
          Column.decimal("confidence", edge -> Optional.of(Double.toString(edge.confidence()))),
          Column.truth("mutual", NetworkEdge::isMutual),
          Column.optional("first", edge -> edge.first().map(LocalDate::toString)),
          Column.optional("last", edge -> edge.last().map(LocalDate::toString)));

  private NetworkColumns() {}
}

package saksi.export;

/** A file format for networks; it is told all nodes before the first edge. */
interface NetworkWriter {
  void begin();

  void node(NetworkNode node);

  void edge(NetworkEdge edge);

  /** Writes what comes after all edges, and flushes. */
  void end();
}

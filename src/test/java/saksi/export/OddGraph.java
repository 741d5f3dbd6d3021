package saksi.export;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** What formats trip over. */
final class OddGraph {
  private OddGraph() {}

  static Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(
            """
            @prefix : <http://localhost:3030/odd/> .
            :s :p "a \\"b\\" \\\\ c" , "line\\nbreak\\r\\ttab" , "<tag> & 'x'" , "漢字 😀"@zh , "" , "t"^^:t .
            :s <http://example.org/no-namespace/1#2x> 12 , 1.5 , true , "2025-01-01"^^<http://www.w3.org/2001/XMLSchema#date> .
            :s <urn:a:b> :o\\,1 , <http://localhost:3030/article/a%20b#char=1,2> , <http://localhost:3030/é> .
            <http://localhost:3030/person/x> a :T ; :p "x"@en-GB .
            """,
            Lang.TURTLE)
        .parse(graph);
    return graph;
  }
}

package saksi.server;

import java.util.Iterator;
import java.util.Set;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.web.HttpSC;

/**
 * Reads one graph, by the SPARQL graph store protocol. The whole dataset is not given out in one
 * answer, nor a large graph in a format that must be built in memory.
 */
final class GraphReader extends GSP_R {
  private static final int LARGE = 200_000;
  private static final Set<String> BUILT_IN_MEMORY =
      Set.of("application/ld+json", "application/rdf+json");

  @Override
  public void validate(HttpAction action) {
    if (action.getRequestParameter("graph") == null
        && action.getRequestParameter("default") == null
        && !action.getRequestMethod().equals("OPTIONS")) {
      ServletOps.errorBadRequest("name a graph with ?graph=IRI, or ask for ?default");
    }
    super.validate(action);
  }

  @Override
  protected void doGet(HttpAction action) {
    String type = ActionLib.contentNegotationRDF(action).getContentTypeStr();
    if (BUILT_IN_MEMORY.contains(type) && isLarge(action)) {
      ServletOps.error(
          HttpSC.NOT_ACCEPTABLE_406, "this graph is too large for " + type + ": ask for Turtle");
    }
    super.doGet(action);
  }

  private static boolean isLarge(HttpAction action) {
    return action.getDataset().calculateRead(() -> count(graph(action)) > LARGE);
  }

  private static Graph graph(HttpAction action) {
    String name = action.getRequestParameter("graph");
    return name == null
        ? action.getDataset().getDefaultGraph()
        : action.getDataset().getGraph(NodeFactory.createURI(name));
  }

  private static int count(Graph graph) {
    int count = 0;
    for (Iterator<?> all = graph.find(Node.ANY, Node.ANY, Node.ANY);
        all.hasNext() && count <= LARGE;
        all.next()) {
      count++;
    }
    return count;
  }
}

package saksi.server;

import java.time.Duration;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import saksi.rdf.Iris;
import saksi.server.limits.MemoryWatch;
import saksi.server.limits.QueryLimits;
import saksi.store.Store;

/** What is served of a store: queries and reading of graphs, and updates if they are asked for. */
final class GraphService {
  private GraphService() {}

  static DataService.Builder of(Store store, ServerOptions options, MemoryWatch memory) {
    Context limits = limits(options.queryLimit());
    ActionProcessor queries =
        new QueryProcessor(options.base(), options.queryLimit(), options.rowLimit(), memory);
    DataService.Builder service =
        DataService.newBuilder(new Union(store.dataset()))
            .addEndpoint(endpoint(Operation.Query, "sparql", limits, queries))
            .addEndpoint(endpoint(Operation.Query, "", limits, queries))
            .addEndpoint(endpoint(Operation.GSP_R, "data", limits, new GraphReader()));
    if (options.access().updates()) {
      UpdateProcessor updates = new UpdateProcessor(store, new Iris(options.base()), limits);
      service.addEndpoint(endpoint(Operation.Update, "update", limits, updates));
    }
    return service;
  }

  private static Endpoint endpoint(
      Operation operation, String name, Context limits, ActionProcessor processor) {
    Endpoint.Builder endpoint =
        Endpoint.create().operation(operation).context(limits).processor(processor);
    return name.isEmpty() ? endpoint.build() : endpoint.endpointName(name).build();
  }

  private static Context limits(Duration queryLimit) {
    Context limits = Context.create();
    limits.set(ARQ.queryTimeout, queryLimit.toMillis() + "," + queryLimit.toMillis());
    limits.set(ARQ.updateTimeout, queryLimit.toMillis());
    limits.set(ARQ.httpServiceAllowed, false);
    QueryLimits.set(limits);
    ServiceExecutorRegistry none = new ServiceExecutorRegistry();
    none.addSingleLink((operation, original, binding, execution, chain) -> {
      throw new ServiceRefusedException();
    });
    ServiceExecutorRegistry.set(limits, none);
    return limits;
  }

  /** A view that cannot be written and has the union of all graphs as its default graph. */
  private static final class Union extends DatasetGraphReadOnly {
    Union(DatasetGraph data) {
      super(data);
    }

    @Override
    public Graph getDefaultGraph() {
      return new GraphReadOnly(getR().getUnionGraph());
    }
  }
}

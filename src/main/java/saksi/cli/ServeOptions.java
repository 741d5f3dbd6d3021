package saksi.cli;

import picocli.CommandLine.Option;
import saksi.server.KnowledgeServer;
import saksi.server.ServerOptions;
import saksi.site.Site;
import saksi.store.Store;

/** Where a store is served. */
final class ServeOptions {
  @Option(
      names = "--port",
      converter = Port.class,
      description = "The port to listen on; 0 for any that is free. Default: ${DEFAULT-VALUE}.",
      defaultValue = "3030")
  private int port;

  @Option(
      names = "--host",
      description = "The address to listen on. Default: ${DEFAULT-VALUE}, this machine alone.",
      defaultValue = "localhost")
  private String host = "localhost";

  /** Serves the store until the process is stopped. */
  void serve(Store store, Streams streams) {
    ServerOptions options = options(store);
    try (KnowledgeServer server =
        KnowledgeServer.start(store, options, Site.pages(store, options.base()))) {
      store.announce(server.url());
      streams.err().println("Serving " + store.path() + " at " + server.url());
      streams.err().println("SPARQL: " + server.url() + "kg/sparql");
      streams.err().println("Stop with Ctrl-C.");
      streams.err().flush();
      server.join();
    }
  }

  private ServerOptions options(Store store) {
    ServerOptions defaults = ServerOptions.DEFAULT.at(host, port);
    return store
        .base()
        .map(base ->
            new ServerOptions(
                host,
                port,
                base,
                defaults.queryLimit(),
                defaults.rowLimit(),
                defaults.concurrency()))
        .orElse(defaults);
  }
}

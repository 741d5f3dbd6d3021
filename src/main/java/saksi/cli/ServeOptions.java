package saksi.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import saksi.browse.Catalogue;
import saksi.operation.ArticlesServlet;
import saksi.operation.ControlSocket;
import saksi.operation.Intake;
import saksi.operation.Token;
import saksi.rdf.Iris;
import saksi.reader.ReaderOptions;
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

  @Option(
      names = "--address",
      paramLabel = "URL",
      converter = WebAddress.class,
      description =
          "Where the start page is reached from outside. Default: what a proxy before the server"
              + " says in X-Forwarded-Proto, -Host and -Prefix.")
  private @Nullable URI address;

  @Option(
      names = "--licence",
      paramLabel = "URL",
      converter = WebAddress.class,
      description = "The licence that you give the graph, for its description at /void.")
  private @Nullable URI licence;

  @Option(
      names = "--no-texts",
      description =
          "Pages show no article's text, but only the sentences that are quoted as evidence.")
  private boolean withoutTexts;

  @Option(
      names = "--watch",
      paramLabel = "INPUT",
      description =
          "Read what appears or changes in this folder, feed or site map, too; may be given several"
              + " times.")
  private List<String> watched = List.of();

  @Mixin private AccessOptions access = new AccessOptions();
  @Mixin private WatchOptions watch = new WatchOptions();

  @Option(
      names = "--ingest-token-file",
      paramLabel = "FILE",
      description = "Take articles at POST /articles from who knows the token in this file.")
  private @Nullable Path tokenFile;

  /**
   * Serves the store until the process is stopped.
   *
   * @param intake what brings articles in meanwhile
   * @param reading how they are read
   */
  void serve(Store store, Intake intake, ReaderOptions reading, Streams streams) {
    ServerOptions options = options(store);
    Optional<Token> token = Optional.ofNullable(tokenFile).map(Token::in);
    ArticlesServlet articles = new ArticlesServlet(token, intake, new Iris(options.base()));
    Catalogue catalogue = new Catalogue(store, options.base(), !withoutTexts);
    try (KnowledgeServer server =
            KnowledgeServer.start(store, options, articles.beside(Site.pages(store, catalogue)));
        Warming warming = new Warming(catalogue);
        ControlSocket control = ControlSocket.open(intake, streams.err()::println);
        Watching watching = watch.watching(watched, intake, reading, streams)) {
      warming.start();
      control.start();
      watching.start();
      store.announce(server.url());
      streams.err().println("Serving " + store.path() + " at " + server.url());
      streams.err().println("SPARQL: " + server.url() + "kg/sparql");
      streams.err().println("Stop with Ctrl-C.");
      streams.err().flush();
      server.join();
    }
  }

  private ServerOptions options(Store store) {
    ServerOptions at = ServerOptions.DEFAULT.at(host, port).entered(access.access());
    ServerOptions reached =
        address == null ? at : at.reachedAt(address.toString().replaceFirst("/?$", "/"));
    ServerOptions licensed = licence == null ? reached : reached.licensed(licence.toString());
    return store.base().map(licensed::of).orElse(licensed);
  }
}

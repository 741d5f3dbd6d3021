package saksi.server;

import jakarta.servlet.http.HttpServlet;
import java.net.BindException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.query.ARQ;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.jetty.ee11.servlet.ServletHandler;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import saksi.rdf.Iris;
import saksi.server.access.Keystore;
import saksi.server.limits.MemoryWatch;
import saksi.store.Store;

/**
 * Serves a store over HTTP, to be read only: queries at {@code /kg/sparql}, graphs at {@code
 * /kg/data}, Fuseki's user interface at {@code /ui/}, and pages.
 */
public final class KnowledgeServer implements AutoCloseable {
  private static final int SPARE_THREADS = 24;

  /** Names of things may have a percent sign or a slash, encoded. */
  private static final UriCompliance ANY_NAME =
      UriCompliance.DEFAULT.with(
          "any name",
          UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
          UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR);

  private final FusekiServer fuseki;
  private final String host;
  private final String scheme;
  private final MemoryWatch memory;
  private final CountDownLatch closed = new CountDownLatch(1);

  private KnowledgeServer(FusekiServer fuseki, ServerOptions options, MemoryWatch memory) {
    this.fuseki = fuseki;
    this.memory = memory;
    host = options.host();
    scheme = options.access().keystore().isPresent() ? "https" : "http";
  }

  /**
   * Starts a server; the store stays open as long as it runs.
   *
   * @throws ServerException when the port is in use, or the address is not this machine's
   */
  public static KnowledgeServer start(Store store, ServerOptions options) {
    return start(store, options, Map.of());
  }

  /** Starts a server with pages, by the path pattern that each answers. */
  public static KnowledgeServer start(
      Store store, ServerOptions options, Map<String, HttpServlet> pages) {
    options.access().checkHost(options.host());
    JenaSystem.init();
    ARQ.globalServiceAllowed = false;
    MemoryWatch memory = new MemoryWatch();
    FusekiServer fuseki = build(store, options, pages, memory);
    confine(fuseki.getJettyServer(), options);
    try {
      fuseki.start();
    } catch (RuntimeException e) {
      memory.close();
      throw failure(options, e);
    }
    return new KnowledgeServer(fuseki, options, memory);
  }

  /** Where the start page is, such as {@code http://localhost:3030/}. */
  public String url() {
    String shown = host.contains(":") ? "[" + host + "]" : host;
    return scheme + "://" + shown + ":" + port() + "/";
  }

  /** The port that it listens on. */
  public int port() {
    return fuseki.getPort();
  }

  /** Waits until the server is closed, or the waiting thread is interrupted. */
  public void join() {
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    fuseki.stop();
    memory.close();
    closed.countDown();
  }

  private static FusekiServer build(
      Store store, ServerOptions options, Map<String, HttpServlet> pages, MemoryWatch memory) {
    PublicAddress address = new PublicAddress(options.address());
    Iris iris = new Iris(options.base());
    Documents descriptions = new DatasetDocuments(store, iris, options.licence()).at(address);
    Documents resources = new ResourceServer(store, iris, address);
    Predicate<String> hasPage = new PagePaths(pages.keySet())::contains;
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .loopback(false)
            .fusekiModules(FusekiModules.empty())
            .add("/kg", GraphService.of(store, options, memory))
            .enablePing(true)
            .enableStats(true)
            .enableMetrics(true)
            .maxServerThreads(options.concurrency() + LoadFilter.MOST_WAITING + SPARE_THREADS)
            .addFilter("/*", new RequestFilter())
            .addFilter("/*", new CrossOriginFilter())
            .addFilter("/*", new AddressFilter(address))
            .addFilter("/*", new SizeFilter())
            .addFilter("/*", new WellFormedFilter())
            .addFilter("/*", new AccountFilter(options.access()))
            .addFilter("/*", new UiFilter())
            .addFilter(
                "/*", new LoadFilter(options.concurrency(), options.queryLimit().dividedBy(3)))
            .addFilter("/*", new LinkedDataFilter(descriptions, hasPage))
            .addFilter("/*", new LinkedDataFilter(resources, hasPage))
            .addServlet(ContextServlet.PATH, new ContextServlet())
            .addServlet(HealthServlet.PATH, new HealthServlet(store::base))
            .addServlet("/$/server", new ActionServerStatus())
            .addServlet(DumpServlet.PATH, new DumpServlet(store.dumps().folder()));
    pages.forEach(builder::addServlet);
    return builder.build();
  }

  private static void confine(Server jetty, ServerOptions options) {
    ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
    connector.setHost(options.host());
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setUriCompliance(ANY_NAME);
    options.access().keystore().ifPresent(key -> encrypt(connector, http, key));
    jetty.getDescendants(ServletHandler.class).forEach(s -> s.setDecodeAmbiguousURIs(true));
  }

  /** Speaks TLS, in no other versions than Jetty holds safe, and nothing else. */
  private static void encrypt(ServerConnector connector, HttpConfiguration http, Keystore key) {
    SslContextFactory.Server tls = new SslContextFactory.Server();
    tls.setKeyStorePath(key.file().toUri().toString());
    tls.setKeyStorePassword(key.password());
    http.addCustomizer(new SecureRequestCustomizer(false));
    connector.setConnectionFactories(
        List.of(
            new SslConnectionFactory(tls, HttpVersion.HTTP_1_1.asString()),
            new HttpConnectionFactory(http)));
    connector.setDefaultProtocol("SSL");
  }

  private static ServerException failure(ServerOptions options, RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException && String.valueOf(cause.getMessage()).contains("in use")) {
        return new ServerException(
            "port " + options.port() + " is in use: stop the other program or choose another port",
            e);
      }
    }
    return new ServerException(
        "cannot listen on %s:%d: %s".formatted(options.host(), options.port(), e.getMessage()), e);
  }
}

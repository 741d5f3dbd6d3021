package saksi.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import saksi.pipeline.GraphBuilder;
import saksi.pipeline.Progress;
import saksi.rdf.Iris;
import saksi.reference.ReferenceData;
import saksi.server.KnowledgeServer;
import saksi.server.ServerOptions;
import saksi.site.Site;
import saksi.store.Store;

/** Gives tests a browser before the seeds, built and served once for all classes. */
final class ServedSeeds implements ParameterResolver {
  private static final Namespace PLACE = Namespace.create(ServedSeeds.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot()
        .getStore(PLACE)
        .computeIfAbsent(Running.class, key -> start(), Running.class)
        .browser();
  }

  private static Running start() {
    try {
      Browser.require();
      Path folder = Files.createTempDirectory("saksi-browser");
      Store store = Store.open(folder);
      new GraphBuilder(ReferenceData.loadDefault(), new Iris(ServerOptions.DEFAULT.base(), "test"))
          .build(List.of(Path.of("seeds")), store, Progress.NONE);
      ServerOptions options = ServerOptions.DEFAULT.at("localhost", 0);
      KnowledgeServer server =
          KnowledgeServer.start(store, options, Site.pages(store, options.base(), true));
      return new Running(folder, store, server, Browser.start(URI.create(server.url())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What runs until the last test is over. */
  private record Running(Path folder, Store store, KnowledgeServer server, Browser browser)
      implements AutoCloseable {
    @Override
    public void close() {
      browser.close();
      server.close();
      store.close();
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

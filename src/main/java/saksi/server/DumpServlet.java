package saksi.server;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jetty.ee11.servlet.ResourceServlet;
import org.jspecify.annotations.Nullable;

/** Sends the files for download, whole or in ranges. */
final class DumpServlet extends ResourceServlet {
  static final String PATH = "/dumps/*";

  private final Map<String, String> settings;

  DumpServlet(Path folder) {
    settings =
        Map.of(
            "baseResource", folder.toUri().toString(),
            "pathInfoOnly", "true",
            "dirAllowed", "false",
            "etags", "true",
            "acceptRanges", "true",
            "cacheControl", "no-cache");
  }

  @Override
  public @Nullable String getInitParameter(String name) {
    return settings.get(name);
  }
}

package saksi.reader.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A small site on this machine, which remembers what it was asked for. */
public final class Site implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
  private final Map<String, String> redirects = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private Site(HttpServer server) {
    this.server = server;
  }

  /** A site at an address of this machine, such as {@code 127.0.0.2}. */
  public static Site at(String host) throws IOException {
    Site site = new Site(HttpServer.create(new InetSocketAddress(host, 0), 0));
    site.server.createContext("/", site::answer);
    site.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    site.server.start();
    return site;
  }

  public Site with(String path, String page) {
    return with(path, page.getBytes(UTF_8));
  }

  public Site with(String path, byte[] page) {
    pages.put(path, page);
    return this;
  }

  public Site redirecting(String path, String location) {
    redirects.put(path, location);
    return this;
  }

  public URI address(String path) {
    return URI.create(
        "http://%s:%d%s"
            .formatted(
                server.getAddress().getAddress().getHostAddress(),
                server.getAddress().getPort(),
                path));
  }

  /** The paths that were asked for, in order. */
  public List<String> asked() {
    return asked;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    String location = redirects.get(path);
    byte[] page = pages.get(path);
    if (location != null) {
      exchange.getResponseHeaders().set("Location", location);
      exchange.sendResponseHeaders(302, -1);
    } else if (path.startsWith("/endless")) {
      endless(exchange);
    } else if (page == null) {
      exchange.sendResponseHeaders(404, -1);
    } else {
      exchange.sendResponseHeaders(200, page.length);
      exchange.getResponseBody().write(page);
    }
    exchange.close();
  }

  private static void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      while (true) {
        out.write(new byte[8192]);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

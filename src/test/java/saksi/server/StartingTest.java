package saksi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.store.Store;

class StartingTest {
  private static final ServerOptions ANY_PORT = ServerOptions.DEFAULT.at("localhost", 0);

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void namesAPortThatIsInUse() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> KnowledgeServer.start(store, ANY_PORT.at("localhost", port)))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("port " + port + " is in use");
    }
    KnowledgeServer.start(store, ANY_PORT).close();
  }

  @Test
  void namesAnAddressOfAnotherMachine() {
    assertThatThrownBy(() -> KnowledgeServer.start(store, ANY_PORT.at("192.0.2.1", 0)))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("cannot listen on 192.0.2.1");
  }

  @Test
  void isReachedFromThisMachineAlone() throws Exception {
    try (KnowledgeServer server = KnowledgeServer.start(store, ANY_PORT)) {
      assertThat(server.url()).isEqualTo("http://localhost:" + server.port() + "/");
      Optional<InetAddress> outer = outerAddress();
      if (outer.isPresent()) {
        InetSocketAddress address = new InetSocketAddress(outer.get(), server.port());
        try (Socket socket = new Socket()) {
          assertThatThrownBy(() -> socket.connect(address, 2_000)).isInstanceOf(IOException.class);
        }
      }
    }
  }

  @Test
  void servesFurtherPages() throws Exception {
    HttpServlet page =
        new HttpServlet() {
          @Override
          protected void doGet(HttpServletRequest request, HttpServletResponse response)
              throws IOException {
            response.getWriter().write("about " + request.getPathInfo());
          }
        };
    try (KnowledgeServer server =
            KnowledgeServer.start(store, ANY_PORT, Map.of("/country/*", page));
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(server.url() + "country/XX.html")).build();
      assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo("about /XX.html");
    }
  }

  @Test
  void endsWhenClosed() throws Exception {
    KnowledgeServer server = KnowledgeServer.start(store, ANY_PORT);
    Thread waiting = Thread.ofPlatform().start(server::join);
    server.close();
    waiting.join(10_000);
    assertThat(waiting.isAlive()).isFalse();
  }

  private static Optional<InetAddress> outerAddress() throws IOException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
        .findFirst();
  }
}

package saksi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import saksi.server.access.Access;
import saksi.server.access.AccessException;
import saksi.server.access.Keystore;
import saksi.server.access.Secrets;
import saksi.store.Store;

class TlsTest {
  private static final String PASSWORD = "sandi kunci";

  @TempDir Path temp;

  @Test
  void speaksTlsAndNothingElse() throws Exception {
    Keystore key = Secrets.keystore(temp.resolve("key.p12"), PASSWORD);
    try (Store store = Store.open(temp.resolve("store"));
        KnowledgeServer server = KnowledgeServer.start(store, options(key));
        HttpClient trusting = HttpClient.newBuilder().sslContext(trusting(key)).build();
        HttpClient other = HttpClient.newHttpClient()) {
      assertThat(server.url()).startsWith("https://localhost:");
      HttpRequest health = HttpRequest.newBuilder(URI.create(server.url() + "$/health")).build();
      assertThat(trusting.send(health, BodyHandlers.ofString()).body()).isEqualTo("ok\n");
      assertThatThrownBy(() -> other.send(health, BodyHandlers.ofString()))
          .isInstanceOf(SSLHandshakeException.class);
      URI clear = URI.create(server.url().replace("https:", "http:") + "$/health");
      assertThatThrownBy(
              () -> other.send(HttpRequest.newBuilder(clear).build(), BodyHandlers.ofString()))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void saysThatAPasswordOpensNoKeystore() throws Exception {
    Keystore key = Secrets.keystore(temp.resolve("key.p12"), PASSWORD);
    assertThatThrownBy(() -> new Keystore(key.file(), "sandi lain"))
        .isInstanceOf(AccessException.class)
        .hasMessageContaining("password");
    Path none = Secrets.write(temp.resolve("none"), "x");
    assertThatThrownBy(() -> new Keystore(none, PASSWORD)).hasMessageContaining("cannot open");
  }

  private static ServerOptions options(Keystore key) {
    Access access = new Access(Optional.empty(), false, false, Optional.of(key));
    return ServerOptions.DEFAULT.at("localhost", 0).entered(access);
  }

  private static SSLContext trusting(Keystore key) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(key.file())) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("saksi", keys.getCertificate("saksi"));
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }
}

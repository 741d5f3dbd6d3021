package saksi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saksi.server.access.Secrets;

class PasswordCommandTest {
  private static final String PASSWORD = "sandi yang panjang";

  @TempDir Path temp;

  @Test
  void whatItPrintsLetsAnAccountIn() throws Exception {
    String line = Run.with((PASSWORD + "\n").getBytes(UTF_8), "password", "ana").succeeds().out();
    assertThat(line).startsWith("ana:$pbkdf2-sha256$600000$").doesNotContain(PASSWORD);
    Path users = Secrets.write(temp.resolve("users"), line.strip());
    String store = temp.resolve("store").toString();
    Run.of("build", "--store", store, Articles.in(temp.resolve("articles")).folder()).succeeds();
    try (Serving serving =
            new Serving(
                "serve", "--port", "0", "--store", store, "--update", "--users", users.toString());
        HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest update =
          HttpRequest.newBuilder(URI.create(serving.url() + "kg/update"))
              .header("Authorization", "Basic " + encoded("ana:" + PASSWORD))
              .header("Content-Type", "application/sparql-update")
              .POST(BodyPublishers.ofString("INSERT DATA { <country/RU> rdfs:comment 'luas'@id }"))
              .build();
      assertThat(client.send(update, BodyHandlers.ofString()).body()).contains("\"added\": 1");
    }
    try (Serving serving =
        new Serving(
            "serve", "--port", "0", "--store", store, "--private", "--users", users.toString())) {
      assertThat(serving.url()).isNotEmpty();
      Run.of("query", "--store", store, "articles").failsSaying("asks for a password");
    }
    assertThat(Run.of("export", "--store", store, "--format", "nq", "-").succeeds().out())
        .contains("\"luas\"@id <http://localhost:3030/notes/ana> .");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rahasia", "rahasia\nsandi yang panjang"})
  void refusesAPasswordThatIsEasilyGuessed(String password) {
    Run run = Run.with(password.getBytes(UTF_8), "password", "ana");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("at least 12").doesNotContain("rahasia");
  }

  @Test
  void refusesANameThatIsNone() {
    assertThat(Run.with(PASSWORD.getBytes(UTF_8), "password", "Ana Maria").code()).isEqualTo(1);
    Run.of("password").isWrongUsage("NAME");
    Run.of("password", "ana", PASSWORD).isWrongUsage("Unmatched");
  }

  @Test
  void serveSaysWhatIsMissing() throws Exception {
    Path store = temp.resolve("store");
    Run.of("build", "--store", store, Articles.in(temp.resolve("articles")).folder()).succeeds();
    Path users =
        Secrets.write(
            temp.resolve("users"),
            Run.with(PASSWORD.getBytes(UTF_8), "password", "ana").succeeds().out().strip());
    Run.of("serve", "--store", store, "--update").isWrongUsage("--users");
    Run.of("serve", "--store", store, "--private").isWrongUsage("--users");
    Run.of("serve", "--store", store, "--users", users).isWrongUsage("--update");
    Run.of("serve", "--store", store, "--update", "--users", temp.resolve("none"))
        .failsSaying("no such file");
    Run.of("serve", "--store", store, "--private", "--users", users, "--host", "0.0.0.0")
        .failsSaying("--tls-keystore");
    Path key = Secrets.write(temp.resolve("key"), "x");
    Run.of("serve", "--store", store, "--tls-keystore", key).failsSaying("needs a password");
    Run.of("serve", "--store", store, "--tls-keystore", key, "--tls-password-file", users)
        .failsSaying("keystore");
    Files.setPosixFilePermissions(users, PosixFilePermissions.fromString("rw-r--r--"));
    Run.of("serve", "--store", store, "--update", "--users", users).failsSaying("chmod 600");
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }
}

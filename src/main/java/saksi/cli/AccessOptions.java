package saksi.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import saksi.server.access.Access;
import saksi.server.access.Accounts;
import saksi.server.access.Keystore;
import saksi.server.access.SecretFile;

/** Who may come into a server with a password, and how it is kept from those on the way. */
final class AccessOptions {
  private static final String TLS_PASSWORD = "SAKSI_TLS_PASSWORD";

  @Option(
      names = "--users",
      paramLabel = "FILE",
      description = "Who has a password: lines that saksi password makes.")
  private @Nullable Path users;

  @Option(
      names = "--update",
      description = "Let those users update at /kg/update, each in a graph of notes of its own.")
  private boolean update;

  @Option(names = "--private", description = "Let only those users read.")
  private boolean isPrivate;

  @Option(
      names = "--tls-keystore",
      paramLabel = "FILE",
      description = "Serve https with the key in this keystore (PKCS #12).")
  private @Nullable Path keystore;

  @Option(
      names = "--tls-password-file",
      paramLabel = "FILE",
      description =
          "The file with the keystore's password. Default: the environment's " + TLS_PASSWORD + ".")
  private @Nullable Path keystorePassword;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  Access access() {
    if (users == null && (update || isPrivate)) {
      throw wrong("--update and --private need --users FILE");
    }
    if (users != null && !update && !isPrivate) {
      throw wrong("--users needs --update or --private");
    }
    Optional<Keystore> key =
        Optional.ofNullable(keystore).map(file -> new Keystore(file, keystorePassword()));
    return new Access(Optional.ofNullable(users).map(Accounts::in), update, isPrivate, key);
  }

  private String keystorePassword() {
    return keystorePassword == null
        ? Optional.ofNullable(System.getenv(TLS_PASSWORD)).orElse("")
        : SecretFile.lines(keystorePassword).stream().findFirst().orElse("").strip();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(
        Objects.requireNonNull(spec, "no command").commandLine(), message);
  }
}

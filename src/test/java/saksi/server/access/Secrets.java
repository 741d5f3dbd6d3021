package saksi.server.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;

/** Files that hold secrets, as their owners keep them. */
public final class Secrets {
  private Secrets() {}

  /** Writes a file for its owner alone. */
  public static Path write(Path file, String... lines) throws IOException {
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    return Files.write(file, List.of(lines));
  }

  /** Accounts of these names, all with one password. */
  public static Accounts accounts(Path folder, String password, String... names)
      throws IOException {
    PasswordHash hash = PasswordHash.of(password);
    String[] lines = Arrays.stream(names).map(name -> name + ":" + hash).toArray(String[]::new);
    return Accounts.in(write(folder.resolve("users"), lines));
  }

  /** A new key and its certificate, which keytool makes, for localhost. */
  public static Keystore keystore(Path file, String password) throws Exception {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "saksi",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=DNS:localhost,IP:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                password)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (keytool.waitFor() != 0) {
      throw new IOException("keytool failed");
    }
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    return new Keystore(file, password);
  }
}

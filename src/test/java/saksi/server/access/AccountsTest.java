package saksi.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {
  private static final String HASH = PasswordHash.of("sandi yang panjang").toString();

  @TempDir Path temp;

  @Test
  void knowsARightPasswordQuicklyAndNoOther() throws Exception {
    Accounts accounts =
        Accounts.in(
            Secrets.write(temp.resolve("users"), "# editors", "ana:" + HASH, "", "budi:" + HASH));
    assertThat(accounts.isKnown("ana", "sandi yang panjang")).isFalse();
    assertThat(accounts.isRight("ana", "sandi yang panjang")).isTrue();
    assertThat(accounts.isKnown("ana", "sandi yang panjang")).isTrue();
    assertThat(accounts.isKnown("ana", "sandi yang pendek")).isFalse();
    assertThat(accounts.isKnown("budi", "sandi yang panjang")).isFalse();
    assertThat(accounts.isRight("ana", "sandi yang pendek")).isFalse();
    assertThat(accounts.isRight("citra", "sandi yang panjang")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ana", "ana:rahasia", "Ana:@", "../ana:@", "ana/b:@", "a b:@", ":@", "-:@"})
  void namesTheLineThatIsNoAccount(String line) throws Exception {
    Path file = Secrets.write(temp.resolve("users"), "budi:" + HASH, line.replace("@", HASH));
    assertThatThrownBy(() -> Accounts.in(file)).hasMessageContaining("line 2");
  }

  @Test
  void refusesTwoAccountsOfOneNameAndNone() throws Exception {
    Path twice = Secrets.write(temp.resolve("twice"), "ana:" + HASH, "ana:" + HASH);
    assertThatThrownBy(() -> Accounts.in(twice)).hasMessageContaining("line 2");
    Path empty = Secrets.write(temp.resolve("empty"), "# nobody");
    assertThatThrownBy(() -> Accounts.in(empty)).hasMessageContaining("no account");
    assertThatThrownBy(() -> Accounts.in(temp.resolve("none")))
        .hasMessageContaining("no such file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r--r--", "rw-rw----", "rw----rw-", "rw-----w-"})
  void refusesAFileThatOthersReadOrWrite(String permissions) throws Exception {
    Path file = Secrets.write(temp.resolve("users"), "ana:" + HASH);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    assertThatThrownBy(() -> Accounts.in(file)).hasMessageContaining("chmod 600 " + file);
    assertThatThrownBy(() -> new Keystore(file, "x")).hasMessageContaining("chmod 600");
  }

  @Test
  void refusesPasswordsInTheClear() throws Exception {
    Optional<Accounts> accounts =
        Optional.of(Accounts.in(Secrets.write(temp.resolve("users"), "ana:" + HASH)));
    Access clear = new Access(accounts, true, false, Optional.empty());
    for (String open : new String[] {"0.0.0.0", "::", "192.0.2.1", "no-such-host.invalid"}) {
      assertThatThrownBy(() -> clear.checkHost(open)).hasMessageContaining("--tls-keystore");
    }
    for (String own : new String[] {"localhost", "127.0.0.1", "::1"}) {
      clear.checkHost(own);
    }
    Keystore key = Secrets.keystore(temp.resolve("key"), "sandi kunci");
    new Access(accounts, true, false, Optional.of(key)).checkHost("0.0.0.0");
    Access.READING.checkHost("0.0.0.0");
    assertThat(key.toString()).doesNotContain("sandi kunci");
  }
}

package saksi.reader.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedNamesTest {
  private static final LookupPolicy ANY = LookupPolicy.of(LookupPolicy.IPV4 | LookupPolicy.IPV6);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.8",
        "198.18.0.1",
        "198.19.255.255",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd12::1",
        "::ffff:127.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:db8::1",
        "ff02::1"
      })
  void privateAddressesAreTold(String address) throws UnknownHostException {
    assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "100.63.0.1",
        "100.128.0.1",
        "172.32.0.1",
        "198.20.0.1",
        "223.255.255.1",
        "2606:4700::1111",
        "2001:4860:4860::8888"
      })
  void publicAddressesAreTold(String address) throws UnknownHostException {
    assertThat(PublicAddresses.contains(InetAddress.getByName(address))).isTrue();
  }

  /** A name server that gives a public address to the check and a private one to the connection. */
  @Test
  void aNameThatChangesItsMindGetsNowhere() throws UnknownHostException {
    InetAddressResolver names = new GuardedNames.Resolver(new Rebinding());
    GuardedNames.guard("Umpan.example");
    try {
      assertThat(names.lookupByName("umpan.example", ANY)).hasSize(1);
      assertThatExceptionOfType(UnknownHostException.class)
          .isThrownBy(() -> names.lookupByName("umpan.example", ANY));
    } finally {
      GuardedNames.release("umpan.example");
    }
    assertThat(names.lookupByName("umpan.example", ANY)).hasSize(1);
  }

  /** A name of this machine that nothing else asks for is not found while it is guarded. */
  @Test
  void javaAsksTheGuard() throws IOException {
    Optional<String> name = secondName();
    assumeTrue(name.isPresent(), "this machine has one name only");
    GuardedNames.guard(name.get());
    try {
      assertThatExceptionOfType(UnknownHostException.class)
          .isThrownBy(() -> InetAddress.getByName(name.get()));
    } finally {
      GuardedNames.release(name.get());
    }
  }

  private static Optional<String> secondName() throws IOException {
    Path hosts = Path.of("/etc/hosts");
    if (!Files.isReadable(hosts)) {
      return Optional.empty();
    }
    String own = InetAddress.getLocalHost().getHostName();
    return Files.readAllLines(hosts).stream()
        .filter(line -> line.startsWith("127."))
        .flatMap(line -> Arrays.stream(line.split("\\s+")).skip(1))
        .filter(name -> !name.equals("localhost") && !name.equals(own))
        .findFirst();
  }

  private static final class Rebinding implements InetAddressResolver {
    private boolean asked;

    @Override
    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
        throws UnknownHostException {
      String address = asked ? "127.0.0.1" : "93.184.216.34";
      asked = true;
      return Stream.of(InetAddress.getByName(address));
    }

    @Override
    public String lookupByAddress(byte[] address) throws UnknownHostException {
      throw new UnknownHostException();
    }
  }
}

package saksi.reader.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** Tells addresses of the open internet from those of this machine and of private networks. */
final class PublicAddresses {
  /**
   * Networks that Java's own tests don't know, as first bytes and the number of bits that count.
   */
  private static final List<Network> PRIVATE =
      List.of(
          Network.of(8, 0),
          Network.of(10, 100, 64),
          Network.of(24, 192, 0, 0),
          Network.of(24, 192, 0, 2),
          Network.of(15, 198, 18),
          Network.of(24, 198, 51, 100),
          Network.of(24, 203, 0, 113),
          Network.of(4, 240));

  private static final List<Network> PRIVATE_6 =
      List.of(
          Network.of(7, 0xFC),
          Network.of(96, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
          Network.of(32, 0x20, 0x01, 0x0D, 0xB8),
          Network.of(32, 0x20, 0x01, 0, 0),
          Network.of(16, 0x20, 0x02),
          Network.of(32, 0, 0x64, 0xFF, 0x9B));

  private PublicAddresses() {}

  static boolean contains(InetAddress address) {
    boolean special =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    List<Network> closed = address instanceof Inet4Address ? PRIVATE : PRIVATE_6;
    return !special && closed.stream().noneMatch(n -> n.contains(address.getAddress()));
  }

  private record Network(int bits, byte[] prefix) {
    static Network of(int bits, int... bytes) {
      byte[] prefix = new byte[bytes.length];
      for (int i = 0; i < bytes.length; i++) {
        prefix[i] = (byte) bytes[i];
      }
      return new Network(bits, prefix);
    }

    boolean contains(byte[] address) {
      int whole = bits / 8;
      int rest = bits % 8;
      int mask = 0xFF00 >> rest;
      return Arrays.equals(prefix, 0, whole, address, 0, whole)
          && (rest == 0 || ((prefix[whole] ^ address[whole]) & mask & 0xFF) == 0);
    }
  }
}

package saksi.reader.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Which hosts may be asked.
 *
 * @param allowed the addresses that a host may have
 */
record Hosts(Predicate<InetAddress> allowed) {

  static Hosts all() {
    return new Hosts(address -> true);
  }

  static Hosts ofTheOpenInternet() {
    return new Hosts(PublicAddresses::contains);
  }

  /** Refuses an address that is not of the web, or whose host may not be asked. */
  void require(URI address) throws FetchException {
    String scheme = String.valueOf(address.getScheme());
    if (!scheme.matches("(?i)https?") || address.getHost() == null) {
      throw FetchException.forbidden("is no address of the web");
    }
    if (address.getUserInfo() != null) {
      throw FetchException.forbidden("holds a password");
    }
    try {
      if (!Arrays.stream(InetAddress.getAllByName(address.getHost())).allMatch(allowed)) {
        throw FetchException.forbidden("is a private address; --allow-private allows it");
      }
    } catch (UnknownHostException e) {
      throw FetchException.failed("has an unknown host");
    }
  }
}

package saksi.reader.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The machine's own resolver of names, which for hosts that are being read from the web knows only
 * public addresses. A host that gives a public address when it is checked, and a private one when
 * it is connected to, gets nowhere. Java finds this class as a service.
 */
public final class GuardedNames extends InetAddressResolverProvider {
  /** How many requests to each host are under way. */
  private static final Map<String, Integer> GUARDED = new ConcurrentHashMap<>();

  @Override
  public InetAddressResolver get(Configuration configuration) {
    return new Resolver(configuration.builtinResolver());
  }

  @Override
  public String name() {
    return "guarded names";
  }

  /** From now on a host has public addresses alone. */
  static void guard(String host) {
    GUARDED.merge(key(host), 1, Integer::sum);
  }

  /** One request to the host is over. */
  static void release(String host) {
    GUARDED.computeIfPresent(key(host), (name, count) -> count > 1 ? count - 1 : null);
  }

  private static String key(String host) {
    return host.toLowerCase(Locale.ROOT);
  }

  /** The addresses that another resolver gives. */
  record Resolver(InetAddressResolver other) implements InetAddressResolver {

    @Override
    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
        throws UnknownHostException {
      Stream<InetAddress> addresses = other.lookupByName(host, policy);
      if (!GUARDED.containsKey(key(host))) {
        return addresses;
      }
      List<InetAddress> all = addresses.toList();
      if (!all.stream().allMatch(PublicAddresses::contains)) {
        throw new UnknownHostException(host + " has a private address");
      }
      return all.stream();
    }

    @Override
    public String lookupByAddress(byte[] address) throws UnknownHostException {
      return other.lookupByAddress(address);
    }
  }
}

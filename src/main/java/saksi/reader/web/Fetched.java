package saksi.reader.web;

import java.net.URI;

/**
 * What stands at an address.
 *
 * @param address where it was found, after redirects
 */
public record Fetched(URI address, byte[] bytes) {}

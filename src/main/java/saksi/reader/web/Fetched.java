package saksi.reader.web;

import java.net.URI;
import java.time.Duration;

/**
 * What stands at an address.
 *
 * @param address where it was found, after redirects
 * @param isUnchanged whether it is what the validators tell of; then it has no bytes
 * @param validators by which to tell later whether it has changed
 * @param maxAge for how long it stays as it is, as the server says
 */
public record Fetched(
    URI address, boolean isUnchanged, byte[] bytes, Validators validators, Duration maxAge) {}

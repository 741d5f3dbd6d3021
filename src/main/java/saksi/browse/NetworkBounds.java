package saksi.browse;

/**
 * How large a network may become; what is told most often stays.
 *
 * @param actors the most entities
 * @param ties the most ties between them
 * @param events the most events that are looked at
 */
public record NetworkBounds(int actors, int ties, int events) {
  /** What a person can still read. */
  public static final NetworkBounds LEGIBLE = new NetworkBounds(80, 250, 10_000);
}

package saksi.store;

import java.util.Optional;

/**
 * The process that holds a store.
 *
 * @param pid its number, if it could be told
 * @param url where it serves the store, if it does
 */
public record Holder(Optional<Long> pid, Optional<String> url) {
  @Override
  public String toString() {
    return pid.map(number -> "process " + number).orElse("another process");
  }
}

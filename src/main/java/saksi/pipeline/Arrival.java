package saksi.pipeline;

import java.util.Optional;
import saksi.knowledge.Reading;

/**
 * An article that was found in what came in.
 *
 * @param place where it stood
 * @param id the article's identifier
 * @param reading what it says, unless it is unchanged
 */
public record Arrival(String place, String id, Change change, Optional<Reading> reading) {

  /** What an article means to a store. */
  public enum Change {
    READ,
    REPLACED,
    UNCHANGED
  }
}

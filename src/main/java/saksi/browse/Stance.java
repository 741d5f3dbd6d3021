package saksi.browse;

import java.util.List;
import java.util.Optional;
import saksi.knowledge.Factuality;

/**
 * How an event is told by those who tell it so.
 *
 * @param claims how many claims tell it so
 * @param voices who, with the most claims first
 */
public record Stance(Factuality factuality, int claims, List<Voice> voices) {

  public Stance {
    voices = List.copyOf(voices);
  }

  /**
   * One who tells it.
   *
   * @param claimant empty for articles that say so themselves
   */
  public record Voice(Optional<Party> claimant, int claims) {}
}

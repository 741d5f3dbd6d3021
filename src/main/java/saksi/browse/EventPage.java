package saksi.browse;

import java.math.BigDecimal;
import java.util.List;

/**
 * All that is said of an event.
 *
 * @param places where it is said to be
 * @param titles of the office, for who holds one
 * @param stances who tells it how
 * @param amounts the different numbers that are told
 */
public record EventPage(
    Happening event,
    List<Party> places,
    List<String> titles,
    List<Stance> stances,
    List<Count> amounts,
    Paged<Testimony> claims) {

  /**
   * A number that is told, and by whom.
   *
   * @param words as it is told first
   */
  public record Count(BigDecimal number, String words, List<Stance.Voice> voices) {}
}

package saksi.site;

import java.util.List;
import java.util.Locale;
import saksi.browse.Stance;
import saksi.knowledge.Factuality;

/** Whether those who tell of an event agree. */
public enum Verdict {
  /** Some say that it is, others that it is not. */
  DISPUTED,
  /** It is told in several ways, and nobody denies what another says for a fact. */
  MIXED,
  /** All tell it as a fact. */
  ACTUAL,
  /** All tell it as planned. */
  PLANNED,
  /** All tell it as possible. */
  POSSIBLE,
  /** All deny it. */
  DENIED;

  static Verdict of(List<Stance> stances) {
    List<Factuality> told = stances.stream().map(Stance::factuality).toList();
    if (told.size() > 1) {
      boolean isDisputed = told.contains(Factuality.ACTUAL) && told.contains(Factuality.DENIED);
      return isDisputed ? DISPUTED : MIXED;
    }
    return told.isEmpty() ? POSSIBLE : valueOf(told.getFirst().name());
  }

  /** The key of its message, and its class in style sheets. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

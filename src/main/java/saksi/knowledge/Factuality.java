package saksi.knowledge;

/** How the text, or the one it quotes, presents an event. */
public enum Factuality {
  /** Happened, is happening, or is said as fact. */
  ACTUAL,
  /** Will happen, is intended, ordered, offered or being considered. */
  PLANNED,
  /** Hedged, rumoured, conditional or uncertain. */
  POSSIBLE,
  /** Negated or denied. */
  DENIED
}

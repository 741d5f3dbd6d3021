package saksi.knowledge;

import java.math.BigDecimal;

/**
 * How many, as the text says it.
 *
 * @param amount the number; the bound for "at least" and "up to"
 * @param unit the counted noun, such as {@code tentara}; empty when the text names none
 * @param words the exact words, such as {@code hingga 12.000 tentara}
 */
public record Quantity(BigDecimal amount, String unit, String words) {

  public Quantity {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("a negative quantity: " + amount);
    }
  }
}

package saksi.reference;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An office that a known person holds or held.
 *
 * @param title as Indonesian news writes it, without the body's name: <i>Menteri Luar Negeri</i>
 * @param body the key of the country, organization or place that he or she serves
 * @param from when it began (year, month or day as in ISO 8601), where known
 * @param to when it ended; empty while it lasts
 */
public record KnownOffice(String title, String body, Optional<String> from, Optional<String> to) {

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  public KnownOffice {
    if (title.isBlank() || body.isBlank()) {
      throw new IllegalArgumentException("an office needs a title and a body");
    }
    from.ifPresent(KnownOffice::requireDate);
    to.ifPresent(KnownOffice::requireDate);
  }

  private static void requireDate(String date) {
    if (!DATE.matcher(date).matches()) {
      throw new IllegalArgumentException("not a date: '" + date + "'");
    }
  }
}

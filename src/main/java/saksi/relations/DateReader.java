package saksi.relations;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import saksi.knowledge.EventDate;
import saksi.language.Parse;

/**
 * Reads when an event happened, from the words of its clause. A date behind <i>kata</i> and the
 * like is that of the speech and is left alone; so is a vague one (<i>pekan lalu</i>).
 */
final class DateReader {
  private static final int REACH = 12;
  private static final Pattern STOP =
      Pattern.compile(
          "kata|ujar|ucap|tutur|jelas|tegas|sebut|ungkap|terang|papar|imbuh|tambah|dikutip|dilansir"
              + "|(kata|ujar|ucap|tutur|imbuh|tambah)nya");

  /** The date nearest to a trigger; relative days count from the day of publication. */
  Optional<EventDate> read(Trigger trigger, Optional<LocalDate> published) {
    Parse parse = trigger.parse();
    for (int distance = 0; distance < REACH; distance++) {
      Optional<EventDate> found = new DatePhrase(parse, trigger.end() + distance, published).read();
      if (found.isEmpty()) {
        found = new DatePhrase(parse, trigger.begin() - 1 - distance, published).read();
      }
      if (found.isPresent()) {
        return found;
      }
      if (isStop(parse, trigger.end() + distance)) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean isStop(Parse parse, int index) {
    return index < parse.size()
        && STOP.matcher(parse.form(index).toLowerCase(Locale.ROOT)).matches();
  }
}

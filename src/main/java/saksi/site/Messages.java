package saksi.site;

import gg.jte.support.LocalizationSupport;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** What the pages say, in one language: {@code messages.id.properties} and its sisters. */
public final class Messages implements LocalizationSupport {
  private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Messages(read("messages." + language.tag() + ".properties")));
    }
  }

  private final Properties words;

  private Messages(Properties words) {
    this.words = words;
  }

  static Messages in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /** The words of a message, as HTML. */
  @Override
  public String lookup(String key) {
    String found = words.getProperty(key);
    if (found == null) {
      throw new IllegalArgumentException("no message '" + key + "'");
    }
    return found;
  }

  Set<String> keys() {
    return words.stringPropertyNames();
  }

  private static Properties read(String name) {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Messages.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}

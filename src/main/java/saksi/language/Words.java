package saksi.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the word lists and tables that lie in resource folders; {@code #} opens a comment line. */
public final class Words {
  private Words() {}

  /** The entries of a list of this package, such as {@code abbreviations.txt}. */
  public static Set<String> set(String name) {
    return lines(Words.class, name).stream().collect(Collectors.toUnmodifiableSet());
  }

  /** The lines of a resource beside a class, without comments and blank lines. */
  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + beside.getName());
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}

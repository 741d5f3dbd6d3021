package saksi.reader;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All that articles are read from in one run: files in the order of their paths, then the rest. */
public record Inputs(List<Input> all) {

  /** The word by which users mean standard input. */
  public static final String STANDARD_INPUT = "-";

  public Inputs {
    all = List.copyOf(all);
  }

  /** What a user names: files, folders with all below them, addresses of the web, and {@code -}. */
  public static Inputs of(List<String> words, InputStream standardInput) {
    List<Path> paths = new ArrayList<>();
    List<Input> others = new ArrayList<>();
    for (String word : words) {
      Optional<URI> address = Input.address(word);
      if (address.isPresent()) {
        others.add(new Input.Web(address.get()));
      } else if (word.equals(STANDARD_INPUT)) {
        others.add(new Input.Given("stdin", standardInput));
      } else {
        paths.add(Path.of(word));
      }
    }
    List<Input> all = new ArrayList<>(of(paths).all);
    all.addAll(others);
    return new Inputs(all);
  }

  /** Files, and folders with all below them. */
  public static Inputs of(Collection<Path> paths) {
    return new Inputs(
        ArticleFiles.find(paths).stream().<Input>map(file -> new Input.Local(file)).toList());
  }
}

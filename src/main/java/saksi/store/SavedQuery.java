package saksi.store;

import java.util.stream.Collectors;

/**
 * A query that travels with the program.
 *
 * @param name the file's name without its ending
 * @param sparql its text, which opens with a comment that says the question
 */
public record SavedQuery(String name, String sparql) {

  /** What it asks, in a sentence. */
  public String question() {
    return sparql
        .lines()
        .takeWhile(line -> line.startsWith("#"))
        .map(line -> line.substring(1).strip())
        .collect(Collectors.joining(" "))
        .strip();
  }
}

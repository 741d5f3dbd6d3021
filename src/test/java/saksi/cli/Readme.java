package saksi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The command lines that the README shows, in order, each with the first line that it prints. */
final class Readme {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\n(.*?)^```");
  private static final Pattern PAGE = Pattern.compile("<http://localhost:3030/([^>]*)>");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final String PROMPT = "$ ";
  private static final String LEFT_OUT = "...";

  private Readme() {}

  /**
   * A command line.
   *
   * @param shown the lines below it, those that are left out aside
   */
  record Line(String command, List<String> shown) {

    /** The words of the command without their quotes. */
    List<String> words() {
      return Readme.words(command);
    }
  }

  static List<Line> lines() {
    return BLOCK
        .matcher(text())
        .results()
        .flatMap(block -> lines(block.group(1).lines().toList()).stream())
        .toList();
  }

  /** The addresses of a running server that the reader is sent to. */
  static List<String> pages() {
    String prose = text().replaceAll("(?ms)^```.*?^```", "");
    return PAGE.matcher(prose).results().map(page -> page.group(1)).distinct().toList();
  }

  static List<String> words(String command) {
    return WORD.matcher(command)
        .results()
        .map(word -> word.group().replaceAll("^(['\"])(.*)\\1$", "$2"))
        .toList();
  }

  private static List<Line> lines(List<String> block) {
    List<Line> lines = new ArrayList<>();
    for (String line : block) {
      if (line.startsWith(PROMPT)) {
        lines.add(new Line(line.substring(PROMPT.length()), new ArrayList<>()));
      } else if (!line.equals(LEFT_OUT)) {
        lines.getLast().shown().add(line);
      }
    }
    return lines;
  }

  private static String text() {
    try {
      return Files.readString(Path.of("README.md"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

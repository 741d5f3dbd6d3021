package saksi.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import saksi.language.Parse;

/**
 * The way through a parse from one phrase to a word, such as {@code nsubj^} or {@code nmod^obj^}.
 */
final class DependencyPath {
  private static final int LONGEST = 4;
  private static final Pattern ADDED = Pattern.compile("^(?:(?:conj|appos|flat|compound)\\^)+");
  private static final Pattern LISTED = Pattern.compile("(?:conjv)+");
  private static final Pattern CLAUSES = Pattern.compile("(?:xcompv|advclv|ccompv)+");

  private DependencyPath() {}

  /** The path from the head of a phrase to a token; {@code far} when it is long. */
  static String between(Parse parse, int phraseBegin, int phraseEnd, int token) {
    List<Integer> up = ancestors(parse, head(parse, phraseBegin, phraseEnd));
    List<Integer> down = ancestors(parse, token);
    int meeting = 0;
    while (meeting < up.size() && !down.contains(up.get(meeting))) {
      meeting++;
    }
    if (meeting == up.size()) {
      return "far";
    }
    int depth = down.indexOf(up.get(meeting));
    if (meeting + depth > LONGEST) {
      return "far";
    }
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < meeting; i++) {
      path.append(label(parse, up.get(i))).append('^');
    }
    for (int i = depth - 1; i >= 0; i--) {
      path.append(label(parse, down.get(i))).append('v');
    }
    return path.toString();
  }

  /** A path without what lists, appositions and possessors add to it. */
  static String simplified(String path) {
    String way = ADDED.matcher(path).replaceFirst("").replace("nsubj:pass", "nsubj");
    if (way.startsWith("nmod^") && way.length() > "nmod^".length()) {
      way = way.substring("nmod^".length());
    }
    return CLAUSES.matcher(LISTED.matcher(way).replaceAll("conjv")).replaceAll("compv");
  }

  /** The token of a phrase whose head lies outside it. */
  static int head(Parse parse, int begin, int end) {
    for (int i = begin; i < end; i++) {
      int head = parse.heads().get(i);
      if (head < begin || head >= end) {
        return i;
      }
    }
    return begin;
  }

  private static List<Integer> ancestors(Parse parse, int token) {
    List<Integer> chain = new ArrayList<>();
    for (int i = token; i != Parse.ROOT && chain.size() < 12; i = parse.heads().get(i)) {
      chain.add(i);
    }
    return chain;
  }

  private static String label(Parse parse, int token) {
    String label = parse.labels().get(token);
    int colon = label.indexOf(':');
    return colon < 0 || label.startsWith("nsubj") ? label : label.substring(0, colon);
  }
}

package saksi.reader;

import java.util.regex.Pattern;

/** The element that XML or HTML begins with, after what may stand before it. */
record FirstElement(Pattern pattern) {
  private static final String BEFORE =
      "(?is)(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*|<!doctype(?! html)[^>\\[]*>\\s*)*+<";

  /** One of some names, divided by {@code |}. */
  static FirstElement of(String names) {
    return new FirstElement(Pattern.compile(BEFORE + "(?:" + names + ")(?![\\w.:-]).*"));
  }

  boolean begins(Head head) {
    return pattern.matcher(head.text()).matches();
  }
}

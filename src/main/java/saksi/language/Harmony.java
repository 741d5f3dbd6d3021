package saksi.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes treebanks that follow different customs agree. */
final class Harmony {
  private Harmony() {}

  /** The parse with nouns joined as {@code nmod} and every agent with <i>oleh</i> marked. */
  static Parse of(Parse parse) {
    List<String> labels = new ArrayList<>(parse.labels());
    for (int i = 0; i < parse.size(); i++) {
      int head = parse.heads().get(i);
      String label = labels.get(i);
      boolean agent = parse.form(i).toLowerCase(Locale.ROOT).equals("oleh") && label.equals("case");
      if (agent && head >= 0 && labels.get(head).equals("obl")) {
        labels.set(head, "obl:agent");
      } else if (label.equals("compound") && parse.tags().get(i).matches("NOUN|PROPN|X|VERB")) {
        labels.set(i, "nmod");
      }
    }
    return new Parse(parse.sentence(), parse.tags(), parse.heads(), labels);
  }
}

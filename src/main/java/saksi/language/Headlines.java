package saksi.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import saksi.text.Sentence;
import saksi.text.Span;
import saksi.text.Token;

/**
 * Makes headlines of the sentences of a treebank, which has few: clauses at the side are left out,
 * active verbs lose {@code meN-}, and words have capitals (<i>Iran Kecam Serangan Israel</i>).
 */
final class Headlines {
  private static final Set<String> SIDE =
      Set.of("advcl", "parataxis", "punct", "discourse", "acl:relcl", "appos", "cop", "mark");
  private static final Set<String> SMALL =
      Set.of("di", "ke", "dari", "yang", "dan", "untuk", "pada", "dengan", "oleh");
  private static final Set<String> UNSAID = Set.of("telah", "bahwa", "akan", "itu", "tersebut");
  private final Morphology morphology;

  Headlines(Morphology morphology) {
    this.morphology = morphology;
  }

  /** The parse of the headline; empty when hardly anything is left. */
  List<Parse> of(Parse parse) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < parse.size(); i++) {
      if (stays(parse, i)) {
        places.put(i, places.size());
      }
    }
    return places.size() < 3 ? List.of() : List.of(rewritten(parse, places));
  }

  private static boolean stays(Parse parse, int word) {
    if (UNSAID.contains(parse.form(word)) && !parse.heads().contains(word)) {
      return false;
    }
    for (int above = word; above != Parse.ROOT; above = parse.heads().get(above)) {
      if (SIDE.contains(parse.labels().get(above))) {
        return false;
      }
    }
    return true;
  }

  private Parse rewritten(Parse parse, Map<Integer, Integer> places) {
    List<Token> tokens = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < parse.size(); i++) {
      if (places.containsKey(i)) {
        String form = titleCased(bare(parse.form(i), parse.tags().get(i)));
        int end = begin + form.codePointCount(0, form.length());
        tokens.add(new Token(form, new Span(begin, end)));
        begin = end + 1;
        tags.add(parse.tags().get(i));
        heads.add(places.getOrDefault(parse.heads().get(i), Parse.ROOT));
        labels.add(parse.labels().get(i));
      }
    }
    Sentence sentence = new Sentence(1, new Span(0, begin - 1), tokens);
    return new Parse(sentence, tags, heads, labels);
  }

  private String bare(String form, String tag) {
    if (!tag.equals("VERB")) {
      return form;
    }
    Analysis analysis = morphology.analyse(form);
    boolean active = analysis.known() && analysis.prefix().startsWith("meN");
    return active
        ? analysis.prefix().substring(3).replace("+", "") + analysis.root() + analysis.suffix()
        : form;
  }

  /** The same words, written as in a headline. */
  static Parse titleCased(Parse parse) {
    List<Token> tokens =
        parse.sentence().tokens().stream()
            .map(token -> new Token(titleCased(token.form()), token.span()))
            .toList();
    Sentence sentence = new Sentence(parse.sentence().number(), parse.sentence().span(), tokens);
    return new Parse(sentence, parse.tags(), parse.heads(), parse.labels());
  }

  private static String titleCased(String form) {
    return SMALL.contains(form)
        ? form
        : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }
}

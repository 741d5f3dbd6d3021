package saksi.linking;

import java.util.Locale;
import java.util.Set;
import saksi.knowledge.EntityType;
import saksi.names.Name;
import saksi.text.Sentence;
import saksi.text.Token;

/**
 * Names to their ends: a given name with a hyphen (<i>Han Do-yun</i>), and a ministry in lower case
 * (<i>kementerian luar negeri Peru</i>).
 */
final class WholeNames {
  private static final Set<String> PORTFOLIO = WordClasses.read("office-words.tsv").of("portfolio");
  private static final String MINISTRY = "kementerian";
  private static final String CLITIC = "nya";
  private static final int LONGEST_SYLLABLE = 6;

  private WholeNames() {}

  /** The name, longer where the text says so. */
  static Name of(Name name) {
    int begin = beginOfMinistry(name);
    return begin < name.begin()
        ? new Name(name.sentence(), begin, name.end(), EntityType.ORGANIZATION)
        : new Name(name.sentence(), begin, endOfHyphenated(name), name.type());
  }

  private static int beginOfMinistry(Name name) {
    int token = name.begin() - 1;
    while (token > 0 && PORTFOLIO.contains(name.sentence().form(token))) {
      token--;
    }
    boolean ministry =
        (name.type() == EntityType.COUNTRY || name.type() == EntityType.PLACE)
            && token >= 0
            && token < name.begin() - 1
            && name.sentence().form(token).toLowerCase(Locale.ROOT).equals(MINISTRY);
    return ministry ? token : name.begin();
  }

  private static int endOfHyphenated(Name name) {
    Sentence sentence = name.sentence();
    int end = name.end();
    boolean more =
        name.type() == EntityType.PERSON
            && name.end() - name.begin() > 1
            && end + 1 < sentence.size()
            && sentence.form(end).equals("-")
            && isSyllable(sentence.form(end + 1))
            && touch(sentence.tokens().get(end - 1), sentence.tokens().get(end))
            && touch(sentence.tokens().get(end), sentence.tokens().get(end + 1));
    return more ? end + 2 : end;
  }

  private static boolean isSyllable(String form) {
    return form.length() <= LONGEST_SYLLABLE
        && form.chars().allMatch(Character::isLowerCase)
        && !form.equals(CLITIC);
  }

  private static boolean touch(Token left, Token right) {
    return left.span().end() == right.span().begin();
  }
}

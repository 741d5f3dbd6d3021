package saksi.linking;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import saksi.knowledge.EntityType;
import saksi.language.Parse;

/** A sentence with its names, found by the tokens where they begin and end. */
final class SentenceNames {
  private final Parse parse;
  private final List<EntityUse> uses;
  private final Map<Integer, EntityUse> byBegin = new HashMap<>();
  private final Map<Integer, EntityUse> byEnd = new HashMap<>();
  private final BitSet named = new BitSet();
  private final String[] words;
  private final boolean headline;

  /** The uses are those of the sentence, in order. */
  SentenceNames(Parse parse, List<EntityUse> uses) {
    this.parse = parse;
    this.uses = List.copyOf(uses);
    for (EntityUse use : uses) {
      byBegin.put(use.begin(), use);
      byEnd.put(use.end(), use);
      named.set(use.begin(), use.end());
    }
    this.words = new String[parse.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = parse.form(i).toLowerCase(Locale.ROOT);
    }
    this.headline = mostlyCapitalised();
  }

  Parse parse() {
    return parse;
  }

  int size() {
    return parse.size();
  }

  List<EntityUse> uses() {
    return uses;
  }

  Optional<EntityUse> beginningAt(int token) {
    return Optional.ofNullable(byBegin.get(token));
  }

  /** The name whose last token is the one before this. */
  Optional<EntityUse> endingAt(int token) {
    return Optional.ofNullable(byEnd.get(token));
  }

  boolean isPersonAt(int token) {
    return beginningAt(token).filter(use -> use.is(EntityType.PERSON)).isPresent();
  }

  /** Whether a token is part of a name. */
  boolean isNamed(int token) {
    return named.get(token);
  }

  /** A token in lower case; empty beyond the sentence. */
  String word(int token) {
    return token < 0 || token >= words.length ? "" : words[token];
  }

  boolean isCapitalised(int token) {
    return token >= 0 && token < size() && parse.sentence().tokens().get(token).isCapitalised();
  }

  /** Whether nearly all words are capitalised and no full stop ends it, as in a headline. */
  boolean isHeadline() {
    return headline;
  }

  private boolean mostlyCapitalised() {
    long words = 0;
    long capitalised = 0;
    for (int i = 0; i < size(); i++) {
      if (!isNamed(i) && Character.isLetter(parse.form(i).codePointAt(0))) {
        words++;
        capitalised += isCapitalised(i) ? 1 : 0;
      }
    }
    boolean stopped = parse.size() > 0 && word(size() - 1).equals(".");
    return !stopped && capitalised * 10 >= words * 7;
  }
}

package saksi.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saksi.knowledge.EntityType;

/** Reads on from a title: portfolio, body, brackets and ranks, up to the holder's name. */
final class OfficePhraseScan {
  private static final WordClasses WORDS = WordClasses.read("office-words.tsv");
  private static final Set<String> PORTFOLIO = WORDS.of("portfolio");
  private static final Set<String> STATE = WORDS.of("state");
  private static final Set<String> ADJECTIVE = WORDS.of("adjective");
  private static final Set<String> HONORIFIC = WORDS.of("honorific");
  private static final Set<String> LINK = WORDS.of("link");
  private static final Set<String> OTHER_PARTY = WORDS.of("other-party");
  private static final Set<String> AND = WORDS.of("and");
  private static final Set<String> BODY_KIND = WORDS.of("body-kind");
  private static final Set<String> PARTICIPLE = WORDS.of("participle");
  private static final int LONGEST_LINK = 6;
  private static final int LONGEST = 24;
  private static final int LONGEST_BRACKET = 8;

  private final SentenceNames sentence;
  private final OfficeTitles titles;
  private final OfficeTitle title;
  private final boolean headline;
  private final int listedEnd;
  private final List<EntityUse> bodies = new ArrayList<>();
  private int at;
  private int end;
  private int titleEnd;
  private boolean forces;
  private Optional<EntityUse> holder = Optional.empty();
  private Optional<Integer> nextTitle = Optional.empty();

  OfficePhraseScan(SentenceNames sentence, OfficeTitles titles, OfficeTitle title, int titleEnd) {
    this.sentence = sentence;
    this.titles = titles;
    this.title = title;
    this.headline = sentence.isHeadline();
    this.listedEnd = titleEnd;
    this.at = titleEnd;
    this.end = titleEnd;
    this.titleEnd = titleEnd;
  }

  /** The phrase whose title begins at a token. */
  OfficePhrase read(int begin, int titleBegin, boolean former) {
    int limit = Math.min(sentence.size(), titleBegin + LONGEST);
    while (at < limit && step()) {}
    return new OfficePhrase(
        sentence,
        title,
        begin,
        end,
        words(titleBegin),
        words(listedEnd),
        former,
        bodies,
        forces,
        holder);
  }

  /** Where another title of the same holder begins, as after <i>sekaligus</i>. */
  Optional<Integer> nextTitle() {
    return nextTitle;
  }

  private String words(int from) {
    List<String> forms = new ArrayList<>();
    for (int i = from; i < titleEnd; i++) {
      forms.add(sentence.parse().form(i));
    }
    return String.join(" ", forms).replace(" ,", ",").replace(" - ", "-");
  }

  private boolean step() {
    Optional<EntityUse> name = sentence.beginningAt(at);
    return name.isPresent() ? readName(name.get()) : readWord(sentence.word(at));
  }

  private boolean readName(EntityUse name) {
    if (name.is(EntityType.PERSON)) {
      holder = Optional.of(name);
      return false;
    }
    if (bodies.isEmpty() || sentence.word(at - 1).equals("dan")) {
      bodies.add(name);
      end = name.end();
    }
    at = name.end();
    return true;
  }

  private boolean readWord(String word) {
    if (word.equals("(")) {
      return skipBracket();
    }
    if (word.equals(",")) {
      return readComma();
    }
    if (AND.contains(word)) {
      return readAnd();
    }
    if (OTHER_PARTY.contains(word) && !bodies.isEmpty()) {
      return skipOtherParty();
    }
    if (word.equals("periode") || word.matches("\\d.*|-|–")) {
      return skip(!bodies.isEmpty() || word.matches("[-–]") || isOrdinal(at - 1));
    }
    if (isOrdinal(at)) {
      return skip(true);
    }
    if (HONORIFIC.contains(word) || (word.equals(".") && HONORIFIC.contains(sentence.word(at - 1)))) {
      return skip(true);
    }
    if (LINK.contains(word)) {
      return readLink();
    }
    if (word.equals("yang")) {
      return readParticiple();
    }
    return readPortfolio(word);
  }

  private boolean readPortfolio(String word) {
    boolean listed = PORTFOLIO.contains(word) || STATE.contains(word) || ADJECTIVE.contains(word);
    boolean named = sentence.isCapitalised(at) && !headline && word.length() > 1;
    if (!listed && !named) {
      return false;
    }
    if (bodies.isEmpty()) {
      forces |= STATE.contains(word);
      titleEnd = at + 1;
      end = at + 1;
    } else if (!ADJECTIVE.contains(word)) {
      return false;
    }
    return skip(true);
  }

  /** <i>ke-10</i>, also cut into three words. */
  private boolean isOrdinal(int token) {
    String word = sentence.word(token);
    return word.matches("ke-\\d+|ke-") || (word.equals("ke") && sentence.word(token + 1).equals("-"))
        || (word.equals("-") && sentence.word(token - 1).equals("ke"));
  }

  /** <i>CEO di Awan Corp</i>, <i>Direktur di kelompok hak asasi manusia Awan</i>. */
  private boolean readLink() {
    int next = at + 1;
    while (bodies.isEmpty() && next < at + LONGEST_LINK && isBodyKind(next)) {
      next++;
    }
    Optional<EntityUse> body =
        sentence.beginningAt(next).filter(name -> !name.is(EntityType.PERSON));
    at = body.isPresent() ? next : at;
    return body.isPresent();
  }

  /** <i>Presiden Peru yang baru terpilih, Ana Quispe</i>. */
  private boolean readParticiple() {
    int next = at + 1;
    while (PARTICIPLE.contains(sentence.word(next))) {
      next++;
    }
    boolean passed = next > at + 1 && !bodies.isEmpty();
    at = passed ? next : at;
    return passed;
  }

  private boolean isBodyKind(int token) {
    return sentence.beginningAt(token).isEmpty() && BODY_KIND.contains(sentence.word(token));
  }

  private boolean skip(boolean goOn) {
    at += goOn ? 1 : 0;
    return goOn;
  }

  private boolean skipBracket() {
    for (int close = at + 1; close < Math.min(sentence.size(), at + LONGEST_BRACKET); close++) {
      if (sentence.word(close).equals(")")) {
        at = close + 1;
        return true;
      }
    }
    return false;
  }

  /** A comma goes on before the holder, or in the list of a ministry's fields. */
  private boolean readComma() {
    int next = at + 1;
    while (HONORIFIC.contains(sentence.word(next)) || sentence.word(next).equals(".")) {
      next++;
    }
    if (sentence.isPersonAt(next)) {
      at = next;
      return true;
    }
    boolean field =
        title.isOfState()
            && bodies.isEmpty()
            && titleEnd == at
            && PORTFOLIO.contains(sentence.word(at + 1))
            && !headline;
    return skip(field);
  }

  private boolean readAnd() {
    int next = at + 1;
    if (startsTitle(next)) {
      nextTitle = Optional.of(next);
      return false;
    }
    if (isOrdinal(next)) {
      return skip(true);
    }
    Optional<EntityUse> name = sentence.beginningAt(next);
    if (name.isPresent()) {
      return skip(!bodies.isEmpty() && !name.get().is(EntityType.PERSON));
    }
    return skip(bodies.isEmpty() && sentence.isCapitalised(next) && !headline);
  }

  private boolean startsTitle(int token) {
    boolean marked = sentence.word(token).matches("mantan|eks|plt|pj");
    return titles.at(sentence, marked ? token + 1 : token).isPresent();
  }

  /** <i>Komisaris Tinggi PBB untuk Hak Asasi Manusia</i>: after what the office is about. */
  private int afterMatter(int start) {
    int next = start + 1;
    while (next < start + LONGEST_LINK
        && sentence.beginningAt(next).isEmpty()
        && (sentence.isCapitalised(next) || PORTFOLIO.contains(sentence.word(next)))
        && !headline) {
      next++;
    }
    return next > start + 1 ? next : start;
  }

  /** <i>Duta Besar Israel untuk PBB</i>: whom he or she is sent to is not the body. */
  private boolean skipOtherParty() {
    int start = at;
    int next = at + 1;
    while (sentence.beginningAt(next).filter(n -> !n.is(EntityType.PERSON)).isPresent()) {
      at = sentence.beginningAt(next).orElseThrow().end();
      next = sentence.word(at).equals("dan") ? at + 1 : at;
    }
    if (at == start) {
      at = afterMatter(start);
    }
    end = at > start ? at : end;
    return at > start;
  }
}

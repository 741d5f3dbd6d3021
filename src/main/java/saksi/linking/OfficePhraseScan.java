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
  private static final int LONGEST = 24;

  private final SentenceNames sentence;
  private final OfficeTitles titles;
  private final OfficeTitle title;
  private final boolean headline;
  private final OfficeDetours detours;
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
    this.detours = new OfficeDetours(sentence);
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
      return passTo(detours.afterBracket(at));
    }
    if (word.equals(",")) {
      return readComma();
    }
    if (AND.contains(word)) {
      return readAnd();
    }
    if (OTHER_PARTY.contains(word) && !bodies.isEmpty()) {
      return readOtherParty();
    }
    if (word.equals("periode") || word.matches("\\d.*|-|–")) {
      return skip(!bodies.isEmpty() || word.matches("[-–]") || detours.isOrdinal(at - 1));
    }
    if (detours.isOrdinal(at)) {
      return skip(true);
    }
    if (HONORIFIC.contains(word)
        || (word.equals(".") && HONORIFIC.contains(sentence.word(at - 1)))) {
      return skip(true);
    }
    if (LINK.contains(word)) {
      return passTo(detours.beforeBody(at, bodies.isEmpty()));
    }
    if (word.equals("yang") && !bodies.isEmpty()) {
      return passTo(detours.afterParticiple(at));
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

  private boolean skip(boolean goOn) {
    at += goOn ? 1 : 0;
    return goOn;
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
    if (detours.isOrdinal(next)) {
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

  /** Goes on after a detour, if there is one. */
  private boolean passTo(int token) {
    boolean passed = token > at;
    at = token;
    return passed;
  }

  /** The body whom an envoy is sent to is no body of the office, but part of the phrase. */
  private boolean readOtherParty() {
    boolean passed = passTo(detours.afterOtherParty(at));
    end = passed ? at : end;
    return passed;
  }
}

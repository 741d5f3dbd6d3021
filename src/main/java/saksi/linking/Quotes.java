package saksi.linking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import saksi.text.Span;
import saksi.text.Text;

/** The quotations of an article: where they begin and end, counted in sentences and tokens. */
final class Quotes {
  private static final Set<String> STRAIGHT = Set.of("\"");
  private static final Set<String> OPENING = Set.of("“", "«", "„");
  private static final Set<String> CLOSING = Set.of("”", "»");

  /** A token of a sentence, both counted from 0. */
  record Place(int sentence, int token) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return sentence != other.sentence
          ? Integer.compare(sentence, other.sentence)
          : Integer.compare(token, other.token);
    }
  }

  /**
   * A quotation with its marks.
   *
   * @param open the opening mark
   * @param close the closing mark, or the last token of the line if there is none
   */
  record Quote(Place open, Place close) {
    boolean holds(Place place) {
      return open.compareTo(place) <= 0 && place.compareTo(close) <= 0;
    }
  }

  private final List<Quote> all;
  private final List<BitSet> quoted = new ArrayList<>();
  private final BitSet wholly = new BitSet();

  private Quotes(List<Quote> all, List<SentenceNames> sentences) {
    this.all = List.copyOf(all);
    sentences.forEach(sentence -> quoted.add(new BitSet()));
    for (Quote quote : all) {
      for (int s = quote.open().sentence(); s <= quote.close().sentence(); s++) {
        int from = s == quote.open().sentence() ? quote.open().token() : 0;
        boolean last = s == quote.close().sentence();
        quoted.get(s).set(from, last ? quote.close().token() + 1 : sentences.get(s).size());
      }
    }
    for (int s = 0; s < sentences.size(); s++) {
      wholly.set(s, hasNoWordOutside(sentences.get(s), quoted.get(s)));
    }
  }

  private static boolean hasNoWordOutside(SentenceNames sentence, BitSet inside) {
    for (int t = 0; t < sentence.size(); t++) {
      if (!inside.get(t) && Character.isLetter(sentence.parse().form(t).codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  static Quotes of(Text text, List<SentenceNames> sentences) {
    List<Quote> quotes = new ArrayList<>();
    Place open = null;
    Place last = null;
    for (int s = 0; s < sentences.size(); s++) {
      if (open != null && last != null && isNewLine(text, sentences, s)) {
        open = null;
      }
      for (int t = 0; t < sentences.get(s).size(); t++) {
        last = new Place(s, t);
        String form = sentences.get(s).parse().form(t);
        if (open == null && opens(text, sentences.get(s), t, form)) {
          open = last;
        } else if (open != null && closes(form)) {
          quotes.add(new Quote(open, last));
          open = null;
        }
      }
    }
    return new Quotes(quotes, sentences);
  }

  private static boolean isNewLine(Text text, List<SentenceNames> sentences, int s) {
    int before = sentences.get(s - 1).parse().sentence().span().end();
    int begin = sentences.get(s).parse().sentence().span().begin();
    return text.slice(new Span(before, begin)).contains("\n");
  }

  /** A straight mark opens only before a word, so that one stray mark does not turn all around. */
  private static boolean opens(Text text, SentenceNames sentence, int token, String form) {
    if (OPENING.contains(form)) {
      return true;
    }
    int after = sentence.parse().sentence().tokens().get(token).span().end();
    return STRAIGHT.contains(form)
        && after < text.length()
        && !Character.isWhitespace(text.slice(new Span(after, after + 1)).codePointAt(0));
  }

  private static boolean closes(String form) {
    return STRAIGHT.contains(form) || CLOSING.contains(form);
  }

  List<Quote> all() {
    return all;
  }

  boolean isQuoted(int sentence, int token) {
    return quoted.get(sentence).get(token);
  }

  /** Whether a sentence has no word outside of quotations. */
  boolean isQuoted(int sentence) {
    return wholly.get(sentence);
  }
}

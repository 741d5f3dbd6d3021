package saksi.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saksi.text.Article;
import saksi.text.Sentence;
import saksi.text.Span;
import saksi.text.Text;
import saksi.text.Token;

/** Finds the sentences of an article's passages. A line break always ends one. */
public final class SentenceSplitter {
  private static final Pattern LINE = Pattern.compile("[^\\n]+");
  private static final Pattern STOP =
      Pattern.compile("[.?!]+[\"”’')\\]]*\\s+(?=[\\p{Lu}\\p{Nd}\"“‘'(\\[])");
  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{Nd}_.]+)\\.\\s*$");
  private final Tokenizer tokenizer = new Tokenizer();
  private final Set<String> abbreviations = Words.set("abbreviations.txt");

  /** The sentences in order, numbered from 1. */
  public List<Sentence> split(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span passage : article.passages()) {
      Text text = article.text();
      Matcher line = LINE.matcher(text.string());
      line.region(text.unit(passage.begin()), text.unit(passage.end()));
      while (line.find()) {
        splitLine(text, line.start(), line.end(), sentences);
      }
    }
    return sentences;
  }

  private void splitLine(Text text, int begin, int end, List<Sentence> sentences) {
    Matcher stop = STOP.matcher(text.string());
    stop.region(begin, end);
    int start = begin;
    while (stop.find()) {
      if (!isAbbreviation(text.string().substring(start, stop.end()))) {
        add(text, start, stop.end(), sentences);
        start = stop.end();
      }
    }
    add(text, start, end, sentences);
  }

  private boolean isAbbreviation(String upToStop) {
    String tail = upToStop.substring(Math.max(0, upToStop.length() - 30));
    Matcher word = LAST_WORD.matcher(tail);
    return word.find()
        && (word.group(1).matches("\\p{Lu}")
            || abbreviations.contains(word.group(1).toLowerCase(Locale.ROOT)));
  }

  private void add(Text text, int begin, int end, List<Sentence> sentences) {
    List<Token> tokens = tokenizer.tokens(text, text.span(begin, end));
    if (!tokens.isEmpty()) {
      Span span = new Span(tokens.getFirst().span().begin(), tokens.getLast().span().end());
      sentences.add(new Sentence(sentences.size() + 1, span, tokens));
    }
  }
}

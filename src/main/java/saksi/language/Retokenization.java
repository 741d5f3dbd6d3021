package saksi.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import saksi.text.Sentence;
import saksi.text.Span;

/**
 * Carries the grammar of a treebank's words over to our tokens. A token of several words
 * (<i>menyetujui</i> + <i>nya</i>) takes the place of the topmost of them; the later tokens of a
 * word that we cut (<i>Rusia</i>, <i>-</i>, <i>Ukraina</i>) hang on its first.
 */
final class Retokenization {
  private final List<TreebankWord> words;
  private final Sentence sentence;
  private final int[] tokenOfWord;
  private final int[] wordOfToken;

  Retokenization(List<TreebankWord> words, Sentence sentence) {
    this.words = words;
    this.sentence = sentence;
    this.tokenOfWord = new int[words.size()];
    this.wordOfToken = new int[sentence.size()];
    align();
  }

  private void align() {
    Arrays.fill(tokenOfWord, -1);
    Arrays.fill(wordOfToken, -1);
    int first = 0;
    for (int token = 0; token < sentence.size(); token++) {
      Span span = sentence.tokens().get(token).span();
      while (first < words.size() && words.get(first).place().end() <= span.begin()) {
        first++;
      }
      for (int w = first; w < words.size() && words.get(w).place().begin() < span.end(); w++) {
        if (tokenOfWord[w] < 0) {
          tokenOfWord[w] = token;
        }
        if (wordOfToken[token] < 0 || depth(w) < depth(wordOfToken[token])) {
          wordOfToken[token] = w;
        }
      }
    }
  }

  private int depth(int word) {
    int depth = 0;
    for (int w = word; w >= 0 && depth <= words.size(); w = words.get(w).head()) {
      depth++;
    }
    return depth;
  }

  /** The parse of our tokens. */
  Parse parse() {
    List<String> tags = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int token = 0; token < sentence.size(); token++) {
      TreebankWord word = words.get(wordOfToken[token]);
      int first = tokenOfWord[wordOfToken[token]];
      boolean sign = !Character.isLetterOrDigit(sentence.form(token).codePointAt(0));
      if (first == token) {
        int head = word.head();
        tags.add(word.tag());
        heads.add(head < 0 ? Parse.ROOT : tokenOfWord[head]);
        labels.add(word.label());
      } else {
        tags.add(sign ? "PUNCT" : word.tag());
        heads.add(first);
        labels.add(sign ? "punct" : word.tag().equals("PROPN") ? "flat:name" : "flat");
      }
    }
    return new Parse(sentence, tags, heads, labels);
  }
}

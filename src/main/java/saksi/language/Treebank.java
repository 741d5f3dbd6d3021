package saksi.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import saksi.text.Sentence;
import saksi.text.Span;
import saksi.text.Text;
import saksi.text.Token;

/**
 * Reads treebanks of Universal Dependencies (CoNLL-U) as parses over the words of our {@link
 * Tokenizer}, so that a model learns from what it will meet.
 */
final class Treebank {
  private static final String TEXT = "# text = ";
  private final Tokenizer tokenizer = new Tokenizer();

  /**
   * The parses of a file's sentences, in order; a sentence that differs from its text is left out.
   */
  List<Parse> read(Path file) throws IOException {
    List<Parse> parses = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        block.add(line);
      } else if (!block.isEmpty()) {
        add(block, parses);
        block.clear();
      }
    }
    if (!block.isEmpty()) {
      add(block, parses);
    }
    return parses;
  }

  private void add(List<String> block, List<Parse> parses) {
    Text text =
        new Text(
            block.stream()
                .filter(line -> line.startsWith(TEXT))
                .findFirst()
                .map(line -> line.substring(TEXT.length()))
                .orElse(""));
    List<TreebankWord> words = TreebankWord.words(block, text);
    List<Token> tokens = tokenizer.tokens(text, text.all());
    if (!words.isEmpty() && !tokens.isEmpty()) {
      Span span = new Span(tokens.getFirst().span().begin(), tokens.getLast().span().end());
      Sentence sentence = new Sentence(parses.size() + 1, span, tokens);
      parses.add(new Retokenization(words, sentence).parse());
    }
  }
}

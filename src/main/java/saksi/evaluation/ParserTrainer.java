package saksi.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import saksi.language.ParserTraining;

/** Trains the parser from treebanks of Universal Dependencies. */
public final class ParserTrainer {
  private final List<Path> treebanks = new ArrayList<>();

  /** Adds a treebank, or those of a folder ({@code .conllu}) in the order of their names. */
  public void add(Path path) throws IOException {
    treebanks.addAll(TrainingFiles.in(path, ".conllu"));
  }

  /** How many treebanks were added. */
  public int size() {
    return treebanks.size();
  }

  /** Learns and writes the model; the same treebanks in the same order give the same bytes. */
  public void train(OutputStream out) throws IOException {
    ParserTraining.train(treebanks, out);
  }
}

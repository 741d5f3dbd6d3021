package saksi.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import saksi.names.LabelledText;
import saksi.names.NameTraining;
import saksi.reader.ArticleReader;
import saksi.reader.ReadResult;
import saksi.reference.ReferenceData;

/** Trains the name model from name corpora in columns and from annotated articles. */
public final class NameTrainer {
  private static final String ARTICLES = "articles";
  private static final String NOTICE =
      """
      Trained weights; no text is in here. Learned from
      news articles of detik.com, April and May 2026, annotated by the project (texts: copyright of \
      their publisher, not included);
      idner-news-2k, training part (MIT);
      NER UI, 2,126 sentences (CC BY 4.0);
      and from the word lists and reference tables of the program, whose origin their headers give.
      """;
  private final ReferenceData reference = ReferenceData.loadDefault();
  private final CountryLabels countries = new CountryLabels(reference);
  private final List<LabelledText> texts = new ArrayList<>();

  /**
   * Adds a folder: its annotated articles, or else its corpora in columns but for those named
   * {@code .dev.}, which are for measuring.
   *
   * @throws IOException when a file can't be read
   * @throws BadGoldException with file and line when a gold file has not its format
   */
  public void add(Path folder) throws IOException {
    List<Path> golds = TrainingFiles.in(folder, ".ann");
    for (Path gold : golds) {
      addArticle(gold);
    }
    if (golds.isEmpty()) {
      for (Path file : TrainingFiles.in(folder, ".txt")) {
        if (!file.getFileName().toString().contains(".dev.")) {
          texts.addAll(ColumnFile.read(file, countries));
        }
      }
    }
  }

  private void addArticle(Path gold) throws IOException {
    switch (new ArticleReader().read(TrainingFiles.article(gold))) {
      case ReadResult.Read read ->
          texts.add(GoldNames.of(ARTICLES, read.article(), GoldFile.read(gold)));
      case ReadResult.Unreadable unreadable -> throw new IOException(unreadable.message());
    }
  }

  /** How many articles and sentences were added. */
  public int size() {
    return texts.size();
  }

  /** Learns and writes the model; the same texts give the same bytes. */
  public void train(OutputStream out) throws IOException {
    NameTraining.write(new NameTraining(reference).train(texts, ARTICLES), NOTICE, out);
  }
}

package saksi.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * All that a {@link Parser} has learned.
 *
 * @param <W> what scores its choices: weights as they were learned, or as they were read
 * @param tags the parts of speech by number
 * @param labels the relations by number
 * @param tagger chooses parts of speech
 * @param backward reads a sentence from its end, as a guide for {@code forward}
 * @param forward chooses heads and relations
 * @param headline does so in headlines, without a guide
 */
record ParserModel<W extends Scorer>(
    List<String> tags,
    List<String> labels,
    Tagger<W> tagger,
    ArcParser<W> backward,
    ArcParser<W> forward,
    ArcParser<W> headline) {
  private static final String KIND = "saksi parser 2";
  private static final float LEAST = 0.35f;
  private static final float STEP = 0.2f;

  ParserModel {
    tags = List.copyOf(tags);
    labels = List.copyOf(labels);
  }

  /** Writes the model; weights are rounded, so that only what is read again should be measured. */
  static void write(ParserModel<Weights> model, OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16))) {
      out.writeUTF(KIND);
      writeNames(out, model.tags);
      writeNames(out, model.labels);
      model.tagger.weights().write(out, LEAST, STEP);
      for (ArcParser<Weights> arcs : List.of(model.backward, model.forward, model.headline)) {
        arcs.moves().write(out, LEAST, STEP);
        arcs.labels().write(out, LEAST, STEP);
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  static ParserModel<PackedWeights> read(InputStream stream) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16))) {
      if (!in.readUTF().equals(KIND)) {
        throw new IOException("not a parser model of this version");
      }
      List<String> tags = readNames(in);
      List<String> labels = readNames(in);
      Tagger<PackedWeights> tagger = new Tagger<>(Weights.read(in));
      return new ParserModel<>(tags, labels, tagger, arcs(in), arcs(in), arcs(in));
    }
  }

  private static ArcParser<PackedWeights> arcs(DataInputStream in) throws IOException {
    return new ArcParser<>(Weights.read(in), Weights.read(in));
  }

  /** The finished configuration of a sentence with its parts of speech. */
  Configuration parse(WordShapes words, int[] tags) {
    if (words.titleCase() == 1) {
      return headline.parse(words, tags, Guide.NONE);
    }
    return forward.parse(words, tags, guide(backward, words, tags));
  }

  static Guide guide(ArcParser<?> backward, WordShapes words, int[] tags) {
    return Guide.ofReversed(backward.parse(words.reversed(), Guide.reversed(tags), Guide.NONE));
  }

  private static void writeNames(DataOutputStream out, List<String> names) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  private static List<String> readNames(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(in.readUTF());
    }
    return names;
  }
}

package saksi.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * A linear model: a weight for each hashed feature and each class. Written as whole numbers of
 * steps; what a file holds is all that a model knows, so a model that was trained is used as it is
 * read.
 */
final class Weights implements Scorer {
  private final int bits;
  private final int classes;
  private final float[] table;

  /**
   * @param bits the table has two to the power of {@code bits} rows
   * @param classes the number of columns
   * @param table row after row
   */
  Weights(int bits, int classes, float[] table) {
    if (table.length != classes << bits) {
      throw new IllegalArgumentException("a table of " + table.length + " for " + bits + " bits");
    }
    this.bits = bits;
    this.classes = classes;
    this.table = table;
  }

  /** The mean of tables of the same size. */
  static Weights mean(List<Weights> tables) {
    Weights first = tables.getFirst();
    float[] mean = new float[first.table.length];
    for (Weights one : tables) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += one.table[i] / tables.size();
      }
    }
    return new Weights(first.bits, first.classes, mean);
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public FeatureRows rows() {
    return new FeatureRows(bits);
  }

  @Override
  public void score(FeatureRows features, float[] scores) {
    for (int c = 0; c < classes; c++) {
      scores[c] = 0;
    }
    for (int f = 0; f < features.size(); f++) {
      int base = features.row(f) * classes;
      for (int c = 0; c < classes; c++) {
        scores[c] += table[base + c];
      }
    }
  }

  /**
   * Writes the weights whose size is at least {@code least}.
   *
   * @param step what one is worth in the file
   */
  void write(DataOutputStream out, float least, float step) throws IOException {
    out.writeInt(bits);
    out.writeInt(classes);
    out.writeFloat(step);
    int last = -1;
    int count = 0;
    for (float weight : table) {
      count += quantised(weight, least, step) != 0 ? 1 : 0;
    }
    out.writeInt(count);
    for (int i = 0; i < table.length; i++) {
      if (quantised(table[i], least, step) != 0) {
        writeNumber(out, i - last);
        last = i;
      }
    }
    for (float weight : table) {
      int value = quantised(weight, least, step);
      if (value != 0) {
        writeNumber(out, value << 1 ^ value >> 31);
      }
    }
  }

  /** Reads what {@link #write} wrote, in its steps. */
  static PackedWeights read(DataInputStream in) throws IOException {
    int bits = in.readInt();
    int classes = in.readInt();
    in.readFloat();
    int[] places = new int[in.readInt()];
    int place = -1;
    for (int i = 0; i < places.length; i++) {
      place += readNumber(in);
      places[i] = place;
    }
    PackedWeights weights = new PackedWeights(bits, classes);
    for (int placed : places) {
      int value = readNumber(in);
      weights.put(placed / classes, placed % classes, value >>> 1 ^ -(value & 1));
    }
    return weights;
  }

  private static int quantised(float weight, float least, float step) {
    if (Math.abs(weight) < least) {
      return 0;
    }
    return Math.round(weight / step);
  }

  private static void writeNumber(DataOutputStream out, int gap) throws IOException {
    int rest = gap;
    while (rest >= 128) {
      out.writeByte(rest & 127 | 128);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int readNumber(DataInputStream in) throws IOException {
    int gap = 0;
    for (int shift = 0; ; shift += 7) {
      int part = in.readUnsignedByte();
      gap |= (part & 127) << shift;
      if (part < 128) {
        return gap;
      }
    }
  }
}

package saksi.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A linear model: a weight for each hashed feature and each class. Written in eight bits a weight;
 * what a file holds is all that a model knows, so a model that was trained is used as it is read.
 */
final class Weights {
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

  int classes() {
    return classes;
  }

  FeatureRows rows() {
    return new FeatureRows(bits);
  }

  /** Fills {@code scores} with the score of each class. */
  void score(FeatureRows features, float[] scores) {
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

  /** The class with the highest score, the first of equals. */
  int best(FeatureRows features, float[] scores) {
    score(features, scores);
    int best = 0;
    for (int c = 1; c < classes; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }

  /**
   * Writes the weights whose size is at least {@code least}.
   *
   * @param step the difference between neighbouring values of a byte
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
        writeGap(out, i - last);
        last = i;
      }
    }
    for (float weight : table) {
      byte value = quantised(weight, least, step);
      if (value != 0) {
        out.writeByte(value);
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  static Weights read(DataInputStream in) throws IOException {
    int bits = in.readInt();
    int classes = in.readInt();
    float step = in.readFloat();
    int[] places = new int[in.readInt()];
    int place = -1;
    for (int i = 0; i < places.length; i++) {
      place += readGap(in);
      places[i] = place;
    }
    byte[] values = in.readNBytes(places.length);
    float[] table = new float[classes << bits];
    for (int i = 0; i < places.length; i++) {
      table[places[i]] = values[i] * step;
    }
    return new Weights(bits, classes, table);
  }

  private static byte quantised(float weight, float least, float step) {
    if (Math.abs(weight) < least) {
      return 0;
    }
    return (byte) Math.max(-127, Math.min(127, Math.round(weight / step)));
  }

  private static void writeGap(DataOutputStream out, int gap) throws IOException {
    int rest = gap;
    while (rest >= 128) {
      out.writeByte(rest & 127 | 128);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int readGap(DataInputStream in) throws IOException {
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

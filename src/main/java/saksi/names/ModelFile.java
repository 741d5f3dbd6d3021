package saksi.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The file of a {@link NameModel}, compressed: a notice, the features in ascending order as steps,
 * the scores tag by tag, the transitions.
 */
final class ModelFile {
  private static final String FORMAT = "saksi names 1";

  private ModelFile() {}

  static void write(NameModel model, String notice, OutputStream to) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to))) {
      out.writeUTF(FORMAT);
      out.writeUTF(notice);
      int[] keys = model.keys();
      out.writeInt(keys.length);
      long last = Integer.MIN_VALUE;
      for (int key : keys) {
        writeStep(key - last, out);
        last = key;
      }
      out.write(turned(model.rows(), keys.length, Tag.COUNT));
      for (int transition : model.transitions()) {
        out.writeInt(transition);
      }
    }
  }

  /** Reads a model; {@link IOException} when it is of another format. */
  static NameModel read(InputStream from) throws IOException {
    try (DataInputStream in = new DataInputStream(new GZIPInputStream(from, 1 << 16))) {
      if (!in.readUTF().equals(FORMAT)) {
        throw new IOException("not a name model of this version");
      }
      in.readUTF();
      int[] keys = new int[in.readInt()];
      long last = Integer.MIN_VALUE;
      for (int i = 0; i < keys.length; i++) {
        last += readStep(in);
        keys[i] = (int) last;
      }
      byte[] columns = in.readNBytes(keys.length * Tag.COUNT);
      int[] transitions = new int[Tag.COUNT * Tag.COUNT];
      for (int i = 0; i < transitions.length; i++) {
        transitions[i] = in.readInt();
      }
      return new NameModel(keys, turned(columns, Tag.COUNT, keys.length), transitions);
    }
  }

  private static byte[] turned(byte[] table, int rows, int columns) {
    byte[] turned = new byte[table.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        turned[column * rows + row] = table[row * columns + column];
      }
    }
    return turned;
  }

  private static void writeStep(long step, DataOutputStream out) throws IOException {
    long rest = step;
    while (rest >= 128) {
      out.write((int) (rest & 127) | 128);
      rest >>= 7;
    }
    out.write((int) rest);
  }

  private static long readStep(DataInputStream in) throws IOException {
    long step = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.readUnsignedByte();
      step |= (long) (next & 127) << shift;
      if (next < 128) {
        return step;
      }
    }
  }
}

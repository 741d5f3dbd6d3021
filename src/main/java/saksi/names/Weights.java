package saksi.names;

import java.util.Arrays;

/** Weights of features that are being learnt, with the sums that their average is made of. */
final class Weights {
  private int[] slots = new int[1 << 16];
  private int[] keys = new int[1 << 14];
  private float[] values = new float[keys.length * Tag.COUNT];
  private float[] sums = new float[keys.length * Tag.COUNT];
  private int count;

  /** The row of a feature, or -1. */
  private int find(int key) {
    int slot = key & (slots.length - 1);
    while (slots[slot] != 0) {
      int row = slots[slot] - 1;
      if (keys[row] == key) {
        return row;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  private int findOrAdd(int key) {
    int found = find(key);
    if (found >= 0) {
      return found;
    }
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, 2 * count);
      values = Arrays.copyOf(values, keys.length * Tag.COUNT);
      sums = Arrays.copyOf(sums, keys.length * Tag.COUNT);
    }
    keys[count++] = key;
    if (4 * count > 2 * slots.length) {
      rehash();
    } else {
      put(key, count - 1);
    }
    return count - 1;
  }

  private void rehash() {
    slots = new int[2 * slots.length];
    for (int row = 0; row < count; row++) {
      put(keys[row], row);
    }
  }

  private void put(int key, int row) {
    int slot = key & (slots.length - 1);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = row + 1;
  }

  /** Adds a feature's weights to the scores. */
  void score(int key, float[] scores) {
    int row = find(key);
    if (row >= 0) {
      int base = row * Tag.COUNT;
      for (int tag = 0; tag < Tag.COUNT; tag++) {
        scores[tag] += values[base + tag];
      }
    }
  }

  /** Adds to a feature's weights. */
  void change(int key, float[] by, long step) {
    int base = findOrAdd(key) * Tag.COUNT;
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      if (by[tag] != 0) {
        values[base + tag] += by[tag];
        sums[base + tag] += by[tag] * step;
      }
    }
  }

  int[] keys() {
    return Arrays.copyOf(keys, count);
  }

  /** Adds the mean of a feature's weights over all steps, if it has any. */
  void addMean(int key, long steps, float[] into) {
    int row = find(key);
    if (row >= 0) {
      int base = row * Tag.COUNT;
      for (int tag = 0; tag < Tag.COUNT; tag++) {
        into[tag] += values[base + tag] - sums[base + tag] / steps;
      }
    }
  }
}

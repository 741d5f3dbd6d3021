package saksi.names;

import java.util.Arrays;

/** Says in numbers what is known about each token of a line; the numbers are hashes. */
final class Features {
  private static final int START = 0x5EA71;
  private static final int STOP = 0x570B;
  private int[] values = new int[128];
  private int count;
  private final Line line;
  private final Evidence evidence;
  private final Word[] words;
  private final int[] marks;

  private Features(Line line, Evidence evidence) {
    this.line = line;
    this.evidence = evidence;
    this.words = line.words();
    this.marks = line.marks();
  }

  /** The features of every token. */
  static int[][] of(Line line, Evidence evidence) {
    Features features = new Features(line, evidence);
    int[][] all = new int[line.size()][];
    for (int i = 0; i < all.length; i++) {
      all[i] = features.at(i);
    }
    return all;
  }

  private int[] at(int i) {
    count = 0;
    add(0, 0);
    form(i);
    neighbours(i);
    classes(i);
    known(i);
    run(i);
    elsewhere(i);
    return Arrays.copyOf(values, count);
  }

  private void form(int i) {
    Word word = words[i];
    add(1, word.form());
    add(2, word.lower());
    add(3, mix(word.shape(), title()));
    add(4, mix(caps(i), start(i)));
    for (int k = 0; k < word.prefixes().length; k++) {
      add(5 + k, mix(word.prefixes()[k], word.caps()));
    }
    for (int k = 0; k < word.suffixes().length; k++) {
      add(10 + k, mix(word.suffixes()[k], word.caps()));
    }
  }

  private void neighbours(int i) {
    add(15, lower(i - 1));
    add(16, lower(i + 1));
    add(17, lower(i - 2));
    add(18, lower(i + 2));
    add(19, mix(lower(i - 1), lower(i)));
    add(20, mix(lower(i), lower(i + 1)));
    add(21, mix(lower(i - 1), caps(i)));
    add(22, mix(lower(i + 1), caps(i)));
    add(23, mix(lower(i - 2), lower(i - 1)));
    add(24, mix(lower(i + 1), lower(i + 2)));
    add(25, mix(mix(caps(i - 1), caps(i)), caps(i + 1)));
    add(26, mix(mix(caps(i - 2), caps(i - 1)), mix(caps(i), title())));
    add(27, mix(mix(caps(i), caps(i + 1)), mix(caps(i + 2), title())));
    add(28, mix(suffix(i - 1), caps(i)));
    add(29, mix(suffix(i + 1), caps(i)));
    add(30, mix(lower(i - 1), lower(i + 1)));
    if (words[i].caps() == Word.SMALL || words[i].caps() == Word.SIGN) {
      add(65, mix(lower(i), mix(caps(i - 1), caps(i + 1))));
      add(66, mix(lower(i), mix(classesAt(i - 1), classesAt(i + 1))));
      add(67, mix(lower(i), mix(mark(i - 1), mark(i + 1))));
    }
    add(68, mix(caps(i), mix(lower(i - 1), caps(i - 2))));
    add(69, mix(caps(i), mix(lower(i + 1), caps(i + 2))));
  }

  private void classes(int i) {
    for (int offset = -2; offset <= 2; offset++) {
      int classes = classesAt(i + offset);
      while (classes != 0) {
        int bit = Integer.lowestOneBit(classes);
        add(31 + offset, mix(bit, caps(i)));
        classes ^= bit;
      }
    }
    add(34, mix(mix(classesAt(i - 1), classesAt(i)), classesAt(i + 1)));
    add(35, mix(classesAt(i - 1), mix(known(words[i]), caps(i))));
  }

  private void known(int i) {
    int here = known(words[i]);
    add(36, mix(here, mix(caps(i), start(i))));
    add(37, mix(here, mix(knownAt(i - 1), caps(i - 1))));
    add(38, mix(here, mix(knownAt(i + 1), caps(i + 1))));
    add(39, mix(marks[i], title()));
    add(40, mix(mark(i - 1), marks[i]));
    add(41, mix(marks[i], mark(i + 1)));
    add(42, mix(marks[i], lower(i - 1)));
    add(43, mix(marks[i], lower(i + 1)));
    add(44, mix(marks[i], caps(i)));
  }

  private void run(int i) {
    if (!words[i].isNameLike()) {
      return;
    }
    int begin = i;
    while (begin > 0 && words[begin - 1].isNameLike()) {
      begin--;
    }
    int end = i + 1;
    while (end < words.length && words[end].isNameLike()) {
      end++;
    }
    int place = mix(Math.min(i - begin, 3), Math.min(end - i, 4));
    add(45, mix(place, title()));
    add(46, lower(begin - 1));
    add(47, lower(end));
    add(48, mix(lower(begin), Math.min(i - begin, 2)));
    add(49, mix(lower(end - 1), Math.min(end - i, 2)));
    add(50, mix(classesAt(begin - 1), mix(place, title())));
    add(51, mix(classesAt(end), mix(place, title())));
    add(52, mix(classesAt(begin), mix(place, title())));
    add(53, mix(lower(begin - 1), mix(lower(begin - 2), 0)));
    if (end - begin <= 5) {
      int signature = end - begin;
      for (int k = begin; k < end; k++) {
        signature =
            mix(
                signature,
                words[k].known() | (marks[k] & 15) << 5 | Math.min(words[k].caps(), 2) << 9);
      }
      add(61, mix(signature, mix(i - begin, title())));
      int company = mix(signature(begin - 1), signature(end));
      add(62, mix(signature, mix(i - begin, company)));
      add(63, mix(company, mix(place, caps(i))));
    }
    add(64, mix(lower(begin), mix(lower(end - 1), i - begin)));
  }

  private void elsewhere(int i) {
    if (!words[i].isNameLike()) {
      return;
    }
    int seen = evidence.of(words[i]);
    int says = line.capitalSays(i) ? 1 : 0;
    add(54, mix(seen & 3, mix(says, title())));
    add(55, mix(seen & 63, mix(says, title())));
    add(56, mix(seen, says));
    for (int bits = seen; bits != 0; bits &= bits - 1) {
      add(57, mix(Integer.lowestOneBit(bits), says));
    }
    add(58, mix(seen >> 2, mix(known(words[i]), says)));
    if (i > 0) {
      add(59, mix(evidence.of(words[i - 1]) & 63, mix(seen & 63, says)));
    }
    if (i + 1 < words.length) {
      add(60, mix(evidence.of(words[i + 1]) & 63, mix(seen & 63, says)));
    }
  }

  /** What a word beside a run of capitals says: its class, or which sign it is. */
  private int signature(int i) {
    if (i < 0 || i >= words.length) {
      return START;
    }
    return words[i].caps() == Word.SIGN ? words[i].form() : words[i].classes();
  }

  private int title() {
    return line.isTitle() ? 1 : 0;
  }

  private int start(int i) {
    return line.isTitle() ? 2 : line.capitalSays(i) ? 1 : 0;
  }

  private static int known(Word word) {
    return word.known();
  }

  private int knownAt(int i) {
    return i < 0 || i >= words.length ? 0 : words[i].known();
  }

  private int mark(int i) {
    return i < 0 || i >= words.length ? 0 : marks[i];
  }

  private int classesAt(int i) {
    return i < 0 || i >= words.length ? 0 : words[i].classes();
  }

  private int caps(int i) {
    if (i < 0 || i >= words.length) {
      return 9;
    }
    return words[i].caps() + (line.isTitle() ? 16 : 0);
  }

  private int lower(int i) {
    if (i < 0) {
      return START;
    }
    return i >= words.length ? STOP : words[i].lower();
  }

  private int suffix(int i) {
    if (i < 0 || i >= words.length) {
      return START;
    }
    int[] suffixes = words[i].suffixes();
    return suffixes[Math.min(2, suffixes.length - 1)];
  }

  private void add(int template, int value) {
    if (count == values.length) {
      values = Arrays.copyOf(values, 2 * count);
    }
    values[count++] = scatter(template * 0x9E3779B9 + value);
  }

  private static int mix(int a, int b) {
    return (a * 0x85EBCA6B) ^ (Integer.rotateLeft(b * 0xC2B2AE35, 13) + 0x165667B1);
  }

  private static int scatter(int h) {
    int x = h;
    x = (x ^ (x >>> 16)) * 0x7FEB352D;
    x = (x ^ (x >>> 15)) * 0x846CA68B;
    return x ^ (x >>> 16);
  }
}

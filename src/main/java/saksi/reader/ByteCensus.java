package saksi.reader;

/**
 * What a file's bytes look like, to guess their encoding from.
 *
 * @param length how many there are
 * @param zerosAtEven how many zeros stand at even places
 * @param zerosAtOdd how many zeros stand at odd places
 * @param controls how many are neither text nor line ends
 * @param ascii how many are below 128
 * @param multibyte how many sound UTF-8 sequences of two bytes or more there are
 * @param malformedAt the place of the first byte that is not sound UTF-8; -1 when all is
 */
record ByteCensus(
    int length,
    int zerosAtEven,
    int zerosAtOdd,
    int controls,
    int ascii,
    int multibyte,
    int malformedAt) {

  static ByteCensus of(byte[] bytes) {
    int[] zeros = new int[2];
    int controls = 0;
    int ascii = 0;
    for (int i = 0; i < bytes.length; i++) {
      int value = bytes[i] & 0xFF;
      zeros[i % 2] += value == 0 ? 1 : 0;
      controls += value < ' ' && value != '\n' && value != '\r' && value != '\t' ? 1 : 0;
      ascii += value < 128 ? 1 : 0;
    }
    int multibyte = 0;
    int malformedAt = -1;
    for (int i = 0; i < bytes.length; ) {
      int size = sequence(bytes, i);
      if (size == 0) {
        malformedAt = malformedAt < 0 ? i : malformedAt;
      }
      multibyte += size > 1 ? 1 : 0;
      i += Math.max(1, size);
    }
    return new ByteCensus(
        bytes.length, zeros[0], zeros[1], controls, ascii, multibyte, malformedAt);
  }

  /** Whether every second byte, from the given one, is mostly zero and the others are not. */
  boolean looksLikeUtf16(int firstZero) {
    int here = firstZero == 0 ? zerosAtEven : zerosAtOdd;
    int there = firstZero == 0 ? zerosAtOdd : zerosAtEven;
    return length % 2 == 0 && here * 2L > length / 2 && there * 20L <= length / 2;
  }

  boolean mostlyAscii() {
    return ascii * 10L >= length * 7L;
  }

  /** The size of the sound UTF-8 sequence at a place; 0 when there is none. */
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int size =
        lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (at + size > bytes.length) {
      return 0;
    }
    for (int i = 1; i < size; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return size;
  }
}

package saksi.reader;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import saksi.reader.ReadResult.Problem;

/**
 * Bytes to text: UTF-8, UTF-16 with or without byte order mark, and Windows-1252, told apart by the
 * bytes themselves. Line ends become {@code \n} and a leading byte order mark goes.
 */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  static String decode(byte[] bytes) throws UnreadableText {
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      throw new UnreadableText(Problem.ENCODING, "is UTF-32; save it as UTF-8");
    }
    String text = withoutMark(strict(bytes, charset(bytes)));
    if (isBinary(text)) {
      throw new UnreadableText(Problem.BINARY, "is binary, not text");
    }
    if (text.isBlank()) {
      throw new UnreadableText(Problem.EMPTY, "is empty");
    }
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Charset charset(byte[] bytes) throws UnreadableText {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return UTF_16LE;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return UTF_16BE;
    }
    ByteCensus census = ByteCensus.of(bytes);
    if (census.looksLikeUtf16(0)) {
      return UTF_16BE;
    }
    if (census.looksLikeUtf16(1)) {
      return UTF_16LE;
    }
    if (census.controls() > 0 && census.malformedAt() >= 0) {
      throw new UnreadableText(Problem.BINARY, "is binary, not text");
    }
    return census.malformedAt() < 0 ? UTF_8 : singleByte(census);
  }

  private static Charset singleByte(ByteCensus census) throws UnreadableText {
    if (census.multibyte() > 0) {
      throw new UnreadableText(
          Problem.ENCODING, "is UTF-8 with a damaged byte at " + census.malformedAt());
    }
    if (census.mostlyAscii()) {
      return WINDOWS_1252;
    }
    throw new UnreadableText(
        Problem.ENCODING, "is neither UTF-8 nor UTF-16 nor Windows-1252; save it as UTF-8");
  }

  private static String strict(byte[] bytes, Charset charset) throws UnreadableText {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableText(
          Problem.ENCODING, "is not sound " + charset.name() + "; save it as UTF-8");
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean isBinary(String text) {
    long controls =
        text.chars()
            .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            .count();
    return text.indexOf('\0') >= 0 || controls * 100 > text.length();
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}

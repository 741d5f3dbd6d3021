package saksi.reader;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import saksi.reader.ReadResult.Problem;

/**
 * Bytes that may hold articles: a file, an entry of an archive, an answer from the web.
 *
 * @param place what messages call it, such as {@code berita.zip, entry pagi.html}
 * @param name the file's name, without folders
 * @param address where on the web it stands
 * @param depth how many archives it stands in
 * @param in gives the bytes, and can be set back
 */
record Content(
    String place, String name, Optional<URI> address, int depth, Head head, InputStream in)
    implements AutoCloseable {

  /** So many archives within archives are opened. */
  private static final int DEEPEST = 4;

  static Content of(Path file, InputStream in) throws IOException {
    return of(file.toString().replace('\\', '/'), file.getFileName().toString(), in);
  }

  static Content of(String place, String name, InputStream in) throws IOException {
    return of(place, name, Optional.empty(), 0, in);
  }

  static Content at(URI address, InputStream in) throws IOException {
    return of(address.toString(), address.toString(), Optional.of(address), 0, in);
  }

  private static Content of(
      String place, String name, Optional<URI> address, int depth, InputStream in)
      throws IOException {
    InputStream buffered = new WholeInput(in);
    return new Content(place, name, address, depth, Head.of(buffered), buffered);
  }

  /** What stands in this content. */
  Content inner(String where, String innerName, Optional<URI> innerAddress, InputStream stream)
      throws IOException, UnreadableText {
    if (depth == DEEPEST) {
      throw new UnreadableText(
          Problem.TOO_LARGE, "has archives within archives more than " + DEEPEST + " deep");
    }
    return of(place + where, innerName, innerAddress, depth + 1, stream);
  }

  /** The identifier of an article that is all of this content. */
  String id() {
    return address.map(ArticleId::ofAddress).orElseGet(() -> ArticleId.ofName(name));
  }

  /** What the article is said to come from, unless it says so itself. */
  String source() {
    return address.map(URI::toString).orElse(place);
  }

  /** All bytes, when they are not too many. */
  byte[] bytes(int most) throws IOException, UnreadableText {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new UnreadableText(
          Problem.TOO_LARGE, "is larger than " + most / 1_000_000 + " MB, so not one article");
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

package saksi.operation;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import saksi.store.Backups;
import saksi.store.StoreException;
import saksi.store.StoreHeldException;

/**
 * A store that another process holds, which is asked at its {@link ControlSocket}.
 *
 * @param held what is said when that process does not listen, such as one that builds
 */
public record HeldStore(Path path, StoreHeldException held) {

  /** Lets the process compact it. */
  public Compaction compact() {
    return ask(
        Conversation.COMPACT,
        (sizes, in) -> {
          String[] both = sizes.split(" ", 2);
          return new Compaction(Long.parseLong(both[0]), Long.parseLong(both[1]));
        });
  }

  /**
   * Lets the process back it up to a file of this one.
   *
   * @return the number of articles
   */
  public long backup(Path file) {
    return ask(
        Conversation.BACKUP,
        (articles, in) -> {
          Backups.receive(in, file);
          return Long.parseLong(articles);
        });
  }

  /** Takes an answer. */
  private interface Taker<T> {
    T take(String line, InputStream rest) throws IOException;
  }

  private <T> T ask(String wish, Taker<T> taker) {
    try (SocketChannel channel = connect();
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel))) {
      Channels.newOutputStream(channel).write((wish + "\n").getBytes(StandardCharsets.UTF_8));
      String line = line(in);
      if (line.startsWith(Conversation.FAILED)) {
        throw new StoreException(line.substring(Conversation.FAILED.length()).strip());
      }
      return taker.take(line, in);
    } catch (IOException e) {
      throw new StoreException(
          held.holder() + " holds the store and broke off: " + e.getMessage(), e);
    }
  }

  private SocketChannel connect() {
    try {
      return SocketChannel.open(ControlSocket.address(path.toAbsolutePath().normalize()));
    } catch (IOException | UnsupportedOperationException e) {
      held.addSuppressed(e);
      throw held;
    }
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("it gave no answer");
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.UTF_8);
  }
}

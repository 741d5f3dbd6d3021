package saksi.operation;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Where the process that holds a store is asked to compact it or to back it up: a socket in the
 * store's folder, which no network reaches and the store's owner alone may use.
 */
public final class ControlSocket implements AutoCloseable {
  private static final String FILE = "control";

  private final Intake intake;
  private final Path file;
  private final Optional<ServerSocketChannel> channel;
  private final Map<Thread, SocketChannel> conversations = new ConcurrentHashMap<>();

  private ControlSocket(Intake intake, Path file, Optional<ServerSocketChannel> channel) {
    this.intake = intake;
    this.file = file;
    this.channel = channel;
  }

  /** Where that of the store in a folder is. */
  static UnixDomainSocketAddress address(Path store) {
    return UnixDomainSocketAddress.of(store.resolve(FILE));
  }

  /**
   * Opens that of the store that articles are brought into. Where there can be none, as on some
   * file systems, the store is held all the same.
   *
   * @param tells is given a line in that case
   */
  public static ControlSocket open(Intake intake, Consumer<String> tells) {
    Path file = intake.path().resolve(FILE);
    try {
      return new ControlSocket(intake, file, Optional.of(bound(file)));
    } catch (IOException | RuntimeException e) {
      tells.accept(
          "saksi: no socket at %s (%s): stop this program to back up or compact the store"
              .formatted(file, e.getMessage()));
      return new ControlSocket(intake, file, Optional.empty());
    }
  }

  private static ServerSocketChannel bound(Path file) throws IOException {
    Files.deleteIfExists(file); // one that a process left that was killed
    ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      channel.bind(UnixDomainSocketAddress.of(file));
      PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      if (view != null) {
        view.setPermissions(PosixFilePermissions.fromString("rw-------"));
      }
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Begins to answer. */
  public void start() {
    channel.ifPresent(
        open -> Thread.ofPlatform().daemon().name("control").start(() -> accept(open)));
  }

  private void accept(ServerSocketChannel open) {
    try {
      while (true) {
        SocketChannel asker = open.accept();
        Thread thread =
            Thread.ofPlatform().daemon().name("control").unstarted(() -> converse(asker));
        conversations.put(thread, asker);
        thread.start();
      }
    } catch (IOException e) {
      // It is closed.
    }
  }

  private void converse(SocketChannel asker) {
    try (asker) {
      new Conversation(intake, asker).hold();
    } catch (IOException e) {
      // Who asked has gone.
    } finally {
      conversations.remove(Thread.currentThread());
    }
  }

  /** Breaks backups off, and waits for the end of a compaction. */
  @Override
  public void close() {
    try {
      if (channel.isPresent()) {
        channel.get().close();
        Files.deleteIfExists(file);
      }
      for (SocketChannel asker : conversations.values()) {
        asker.close();
      }
    } catch (IOException e) {
      // What is left of it goes with the process.
    }
    conversations.keySet().forEach(ControlSocket::awaitEnd);
  }

  /** Also when the waiting thread is interrupted, as the one that serves is when it is to end. */
  private static void awaitEnd(Thread thread) {
    boolean isInterrupted = Thread.interrupted();
    try {
      thread.join();
    } catch (InterruptedException e) {
      isInterrupted = true;
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

package saksi.soak;

import com.sun.management.UnixOperatingSystemMXBean;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What a Java process holds, asked from outside of it. */
final class Vitals implements AutoCloseable {
  private final long pid;
  private final JMXConnector connector;
  private final MemoryMXBean memory;
  private final ThreadMXBean threads;
  private final UnixOperatingSystemMXBean system;

  private Vitals(long pid, JMXConnector connector) throws IOException {
    this.pid = pid;
    this.connector = connector;
    MBeanServerConnection beans = connector.getMBeanServerConnection();
    memory = ManagementFactory.getPlatformMXBean(beans, MemoryMXBean.class);
    threads = ManagementFactory.getPlatformMXBean(beans, ThreadMXBean.class);
    system = ManagementFactory.getPlatformMXBean(beans, UnixOperatingSystemMXBean.class);
  }

  @SuppressWarnings("BanJNDI") // the other side is a process of this test
  static Vitals of(long pid) throws Exception {
    VirtualMachine machine = VirtualMachine.attach(String.valueOf(pid));
    try {
      JMXServiceURL url = new JMXServiceURL(machine.startLocalManagementAgent());
      return new Vitals(pid, JMXConnectorFactory.connect(url));
    } finally {
      machine.detach();
    }
  }

  /**
   * What it holds now.
   *
   * @param heap bytes that are left after a collection of garbage
   * @param threads those of the program, not those that answer this question
   * @param files open descriptors
   * @param removed files that are removed but still mapped or open
   */
  record Sample(long heap, long threads, long files, long removed) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "heap %.1f MB, %d threads, %d open files, %d removed but in use",
          heap / 1e6,
          threads,
          files,
          removed);
    }
  }

  Sample take() throws IOException {
    memory.gc();
    return new Sample(
        memory.getHeapMemoryUsage().getUsed(),
        ownThreads(),
        system.getOpenFileDescriptorCount(),
        removedFiles());
  }

  /** The names of its threads. */
  String threadNames() {
    return String.join(", ", names().sorted().toList());
  }

  private long ownThreads() {
    return names().filter(name -> !name.matches("(RMI|JMX|Attach|Common-Cleaner).*")).count();
  }

  private Stream<String> names() {
    return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
        .filter(Objects::nonNull)
        .map(info -> info.getThreadName());
  }

  private long removedFiles() throws IOException {
    Path maps = Path.of("/proc", String.valueOf(pid), "maps");
    if (!Files.isReadable(maps)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(maps)) {
      return lines.filter(line -> line.endsWith(" (deleted)")).count();
    }
  }

  @Override
  public void close() throws IOException {
    connector.close();
  }
}

package saksi.server.limits;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import org.jspecify.annotations.Nullable;

/**
 * Stops the queries that run when what is alive fills the memory, as Java finds when it collects
 * garbage: rows that are sorted, grouped or told apart are kept, and no limit knows how large they
 * are.
 */
public final class MemoryWatch implements NotificationListener, AutoCloseable {
  private static final double FULL = 0.85;

  private final Set<Running> running = ConcurrentHashMap.newKeySet();

  /** A watch until it is closed. */
  public MemoryWatch() {
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      long most = pool.getUsage().getMax();
      if (pool.getType() == MemoryType.HEAP
          && pool.isCollectionUsageThresholdSupported()
          && most > Runtime.getRuntime().maxMemory() / 2) {
        pool.setCollectionUsageThreshold((long) (FULL * most));
      }
    }
    emitter().addNotificationListener(this, null, null);
  }

  /** A query that runs, which is stopped by what is given. */
  public Running begin(Runnable stop) {
    Running query = new Running(stop);
    running.add(query);
    return query;
  }

  @Override
  public void handleNotification(Notification notification, @Nullable Object nothing) {
    if (notification
        .getType()
        .equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED)) {
      running.forEach(Running::stop);
    }
  }

  @Override
  public void close() {
    try {
      emitter().removeNotificationListener(this);
    } catch (ListenerNotFoundException e) {
      throw new IllegalStateException("the watch was closed before", e);
    }
  }

  private static NotificationEmitter emitter() {
    return (NotificationEmitter) ManagementFactory.getMemoryMXBean();
  }

  /** A query until it is closed. */
  public final class Running implements AutoCloseable {
    private final Runnable stop;
    private volatile boolean stopped;

    private Running(Runnable stop) {
      this.stop = stop;
    }

    /** Whether it was stopped for want of memory. */
    public boolean isStopped() {
      return stopped;
    }

    private void stop() {
      stopped = true;
      stop.run();
    }

    @Override
    public void close() {
      running.remove(this);
    }
  }
}

package saksi.store;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The dataset of a store, whichever generation holds: a transaction stays in the generation that it
 * began in, and a generation that no longer holds goes when its last transaction has ended. So a
 * reader never waits for a new generation, nor sees two in one transaction.
 */
final class Generations extends DatasetGraphWrapper implements AutoCloseable {
  private final ThreadLocal<@Nullable Generation> entered = new ThreadLocal<>();
  private Generation current;

  Generations(Dataset first) {
    super(null, first.graph().getContext().copy());
    current = new Generation(first);
  }

  /** The generation of this thread's transaction, or else the one that holds. */
  Dataset inUse() {
    Generation mine = entered.get();
    return mine == null ? current().dataset() : mine.dataset();
  }

  /** Makes another generation hold. */
  void turnTo(Dataset next) {
    Generation old;
    synchronized (this) {
      old = current;
      current = new Generation(next);
      getContext().putAll(next.graph().getContext());
    }
    old.retire();
  }

  @Override
  protected DatasetGraph get() {
    return inUse().graph();
  }

  @Override
  public void begin() {
    begin(TxnType.READ_PROMOTE);
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public void begin(TxnType type) {
    if (entered.get() != null) {
      super.begin(type);
      return;
    }
    enter();
    try {
      super.begin(type);
    } catch (RuntimeException e) {
      leave();
      throw e;
    }
  }

  @Override
  public void commit() {
    super.commit();
    leaveIfOver();
  }

  @Override
  public void abort() {
    try {
      super.abort();
    } finally {
      leaveIfOver();
    }
  }

  @Override
  public void end() {
    try {
      super.end();
    } finally {
      leaveIfOver();
    }
  }

  /** Closes the generation that holds; nobody may read any more. */
  @Override
  public void close() {
    current().dataset().close();
  }

  private synchronized Generation current() {
    return current;
  }

  private synchronized void enter() {
    current.enter();
    entered.set(current);
  }

  private void leaveIfOver() {
    if (!isInTransaction()) {
      leave();
    }
  }

  private void leave() {
    Generation mine = entered.get();
    if (mine != null) {
      entered.remove();
      mine.leave();
    }
  }
}

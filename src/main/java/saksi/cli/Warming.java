package saksi.cli;

import saksi.browse.Catalogue;

/** Reads what the first visitors ask for, in a thread of its own that its closing waits for. */
final class Warming implements AutoCloseable {
  private final Thread thread;

  Warming(Catalogue catalogue) {
    thread = Thread.ofPlatform().daemon().name("warming").unstarted(catalogue::warm);
  }

  void start() {
    thread.start();
  }

  @Override
  public void close() {
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

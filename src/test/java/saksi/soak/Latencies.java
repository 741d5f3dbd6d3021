package saksi.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How long each kind of request took. */
final class Latencies {
  private final Map<String, List<Long>> nanos = new TreeMap<>();

  synchronized void add(String kind, long taken) {
    nanos.computeIfAbsent(kind, any -> new ArrayList<>()).add(taken);
  }

  /** Does something and adds how long it took. */
  void time(String kind, Runnable deed) {
    long began = System.nanoTime();
    deed.run();
    add(kind, System.nanoTime() - began);
  }

  /** The kinds of which there was at least one. */
  synchronized List<String> kinds() {
    return List.copyOf(nanos.keySet());
  }

  /** A line for each kind. */
  synchronized String table() {
    return nanos.entrySet().stream()
        .map(kind -> line(kind.getKey(), kind.getValue().stream().sorted().toList()))
        .collect(Collectors.joining("", head(), ""));
  }

  private static String head() {
    return String.format(
        Locale.ROOT, "%-14s %8s %8s %8s %8s %8s%n", "ms", "number", "p50", "p95", "p99", "max");
  }

  private static String line(String kind, List<Long> sorted) {
    return String.format(
        Locale.ROOT,
        "%-14s %8d %8.1f %8.1f %8.1f %8.1f%n",
        kind,
        sorted.size(),
        at(sorted, 0.5),
        at(sorted, 0.95),
        at(sorted, 0.99),
        at(sorted, 1));
  }

  private static double at(List<Long> sorted, double share) {
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
  }
}

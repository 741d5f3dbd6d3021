package saksi.browse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was read lately, for as long as the dataset stays as it was. */
final class Kept<K, V> {
  private final int most;
  private final Map<K, Dated<V>> values = new LinkedHashMap<>(16, 0.75f, true);

  Kept(int most) {
    this.most = most;
  }

  /** The value of a key, read anew unless it is known of this version. */
  V get(Version version, K key, Function<K, V> read) {
    synchronized (this) {
      Dated<V> known = values.get(key);
      if (known != null && known.version.equals(version)) {
        return known.value;
      }
    }
    V fresh = read.apply(key);
    synchronized (this) {
      values.put(key, new Dated<>(version, fresh));
      if (values.size() > most) {
        values.remove(values.keySet().iterator().next());
      }
    }
    return fresh;
  }

  private record Dated<V>(Version version, V value) {}
}

package saksi.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles that have each key, originals first: a table with open addressing, since most keys
 * are those of one article alone and there are very many.
 */
final class Postings {
  private int[] keys = new int[1 << 10];
  private @Nullable List<Compared>[] lists = lists(keys.length);
  private int used;

  /** The articles of a key. */
  List<Compared> of(int key) {
    List<Compared> list = lists[slot(key)];
    return list == null ? List.of() : list;
  }

  /** Adds an article to those of a key. */
  void add(int key, Compared article) {
    int slot = slot(key);
    List<Compared> list = lists[slot];
    if (list == null) {
      keys[slot] = key;
      lists[slot] = article.alone;
      used++;
      growIfFull();
    } else {
      List<Compared> more = list.size() > 1 ? list : new ArrayList<>(list);
      more.add(-1 - place(more, article), article);
      lists[slot] = more;
    }
  }

  /** Takes an article away from those of a key. */
  void remove(int key, Compared article) {
    int slot = slot(key);
    List<Compared> rest = new ArrayList<>(of(key));
    rest.remove(place(rest, article));
    lists[slot] = rest.size() == 1 ? rest.getFirst().alone : rest;
  }

  /** Where an article stands among those of a key, or would, as a binary search tells. */
  static int place(List<Compared> articles, Compared article) {
    return Collections.binarySearch(articles, article, Compared.ORIGINAL_FIRST);
  }

  /** Where a key is, or would be; keys are hashes, most of them divisible by four. */
  private int slot(int key) {
    int last = keys.length - 1;
    int slot = (key >>> 2) & last;
    while (lists[slot] != null && keys[slot] != key) {
      slot = (slot + 1) & last;
    }
    return slot;
  }

  private void growIfFull() {
    if (used * 2 <= keys.length) {
      return;
    }
    int[] oldKeys = keys;
    @Nullable List<Compared>[] oldLists = lists;
    keys = new int[2 * oldKeys.length];
    lists = lists(keys.length);
    used = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      List<Compared> list = oldLists[i];
      if (list != null && !list.isEmpty()) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        lists[slot] = list;
        used++;
      }
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable List<Compared>[] lists(int length) {
    return new List[length];
  }
}

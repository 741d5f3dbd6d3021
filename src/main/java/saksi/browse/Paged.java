package saksi.browse;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param page which part, from 1
 * @param pages how many parts there are, at least 1
 * @param total the number of items of all parts
 */
public record Paged<T>(List<T> items, int page, int pages, int total) {

  public Paged {
    items = List.copyOf(items);
  }

  /** A part of a list, or its last part where there are fewer. */
  static <S, T> Paged<T> of(List<S> all, int page, int size, Function<S, T> read) {
    int pages = Math.max(1, (all.size() + size - 1) / size);
    int shown = Math.min(page, pages);
    int from = (shown - 1) * size;
    List<S> part = all.subList(from, Math.min(all.size(), from + size));
    return new Paged<>(part.stream().map(read).toList(), shown, pages, all.size());
  }
}

package saksi.copies;

import java.util.Comparator;

/**
 * What is known of an article to tell copies.
 *
 * @param day when it was published, in ISO 8601; later than any other when it is empty
 */
public record Published(String id, String day, Sketch sketch) {
  /** The original comes first: the earliest published, and among those the smallest identifier. */
  static final Comparator<Published> ORIGINAL_FIRST =
      Comparator.comparing((Published article) -> article.day.isEmpty())
          .thenComparing(Published::day)
          .thenComparing(Published::id);
}

package saksi.server;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a client likes to get, as the Accept header says it (RFC 9110, section 12.5.1). */
record Accept(List<Range> ranges) {
  private static final Range ANYTHING = new Range("*/*", 1);

  /** Reads the header's values; what is malformed is passed over, and none means anything. */
  static Accept of(@Nullable Enumeration<String> values) {
    List<Range> ranges = new ArrayList<>();
    if (values != null) {
      for (String value : Collections.list(values)) {
        for (String part : value.split(",", -1)) {
          Range.of(part).ifPresent(ranges::add);
        }
      }
    }
    return new Accept(ranges.isEmpty() ? List.of(ANYTHING) : List.copyOf(ranges));
  }

  /** The offer that is liked best, the earlier of equals; empty when none is acceptable. */
  Optional<Representation> best(List<Representation> offers) {
    return offers.stream()
        .filter(offer -> quality(offer.mediaType()) > 0)
        .reduce((a, b) -> quality(b.mediaType()) > quality(a.mediaType()) ? b : a);
  }

  /** How much a media type is liked, 0 to 1: the most specific range decides. */
  double quality(String mediaType) {
    return ranges.stream()
        .filter(range -> range.includes(mediaType))
        .max(Comparator.comparingInt(Range::precision))
        .map(Range::quality)
        .orElse(0.0);
  }

  /** A media range, such as {@code text/*}, and how much what is in it is liked. */
  record Range(String types, double quality) {

    static Optional<Range> of(String part) {
      String[] words = part.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
      if (!words[0].matches("\\*/\\*|[^\\s/*]+/([^\\s/*]+|\\*)")) {
        return Optional.empty();
      }
      double quality = 1;
      for (String word : words) {
        if (word.matches("q=(0(\\.\\d*)?|1(\\.0*)?)")) {
          quality = Double.parseDouble(word.substring(2));
        }
      }
      return Optional.of(new Range(words[0], quality));
    }

    boolean includes(String mediaType) {
      return switch (precision()) {
        case 0 -> true;
        case 1 -> mediaType.startsWith(types.substring(0, types.length() - 1));
        default -> mediaType.equals(types);
      };
    }

    int precision() {
      return types.equals("*/*") ? 0 : types.endsWith("/*") ? 1 : 2;
    }
  }
}

package saksi.site;

import java.util.List;
import java.util.function.ToDoubleFunction;
import saksi.browse.Network.Spot;

/**
 * The part of the world in which all spots lie, twice as wide as it is high, in tenths of degrees:
 * longitude to the right, latitude upwards, as in {@code world.svg}.
 */
public record WorldMap(long left, long top, long width, List<Dot> dots) {
  private static final double SCALE = 10;
  private static final double WIDEST = 360 * SCALE;
  private static final double NARROWEST = 50 * SCALE;
  private static final double MARGIN = 1.25;
  private static final double DOT = 0.006;
  private static final double LETTER = 0.022;

  /** A spot on the map. */
  public record Dot(Spot spot, long x, long y, long radius) {}

  static WorldMap of(List<Spot> spots) {
    Range longitudes = Range.of(spots, spot -> spot.point().longitude());
    Range latitudes = Range.of(spots, spot -> -spot.point().latitude());
    double width =
        Math.clamp(
            MARGIN * Math.max(longitudes.length(), 2 * latitudes.length()), NARROWEST, WIDEST);
    double left = Math.clamp(longitudes.middle() - width / 2, -WIDEST / 2, WIDEST / 2 - width);
    double top =
        Math.clamp(latitudes.middle() - width / 4, -WIDEST / 4, (WIDEST - width) / 2 - WIDEST / 4);
    List<Dot> dots = spots.stream().map(spot -> dot(spot, width)).toList();
    return new WorldMap(Math.round(left), Math.round(top), Math.round(width), dots);
  }

  private static Dot dot(Spot spot, double width) {
    double radius = DOT * width * (1 + Math.log(spot.events()));
    return new Dot(
        spot,
        Math.round(spot.point().longitude() * SCALE),
        Math.round(-spot.point().latitude() * SCALE),
        Math.max(1, Math.round(radius)));
  }

  /** The box that an SVG shows. */
  public String viewBox() {
    return "%d %d %d %d".formatted(left, top, width, width / 2);
  }

  /** How high letters are. */
  public long letter() {
    return Math.round(width * LETTER);
  }

  private record Range(double first, double last) {
    static Range of(List<Spot> spots, ToDoubleFunction<Spot> degrees) {
      return new Range(
          SCALE * spots.stream().mapToDouble(degrees).min().orElse(-90),
          SCALE * spots.stream().mapToDouble(degrees).max().orElse(90));
    }

    double length() {
      return last - first;
    }

    double middle() {
      return (first + last) / 2;
    }
  }
}

package saksi.knowledge;

/**
 * A point on the Earth (WGS84).
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Coordinates(double latitude, double longitude) {

  public Coordinates {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("not on the Earth: " + latitude + "," + longitude);
    }
  }
}

package saksi;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Tests by means of programs that others wrote, which a machine may lack. */
public final class Proof {
  private static final boolean REQUIRED = "required".equals(System.getenv("SAKSI_PROOF"));

  private Proof() {}

  /**
   * Skips the test when a program is absent; where {@code SAKSI_PROOF=required}, fails it.
   *
   * @param what what is needed, and how to get it
   */
  public static void needs(boolean present, String what) {
    if (!present && REQUIRED) {
      fail("SAKSI_PROOF=required, but absent: " + what);
    }
    assumeTrue(present, "absent: " + what);
  }
}

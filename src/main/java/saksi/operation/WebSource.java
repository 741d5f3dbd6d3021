package saksi.operation;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import saksi.reader.web.Validators;

/**
 * An address of the web that is watched, and how that goes.
 *
 * @param validators by which its server tells whether it has changed
 * @param stays how long it stays as it is, as it said itself
 * @param looked when it was looked at last
 * @param succeeded when that went well last
 * @param next when it is to be looked at next
 * @param failures how many looks have failed since it went well
 * @param trouble what was wrong at the last of them; empty when nothing was
 */
public record WebSource(
    URI address,
    Validators validators,
    Duration stays,
    Optional<Instant> looked,
    Optional<Instant> succeeded,
    Instant next,
    int failures,
    String trouble) {

  /** One that was not looked at yet. */
  static WebSource unseen(URI address) {
    return new WebSource(
        address,
        Validators.NONE,
        Duration.ZERO,
        Optional.empty(),
        Optional.empty(),
        Instant.EPOCH,
        0,
        "");
  }

  /** Whether it is to be looked at; when the clock was set back, that can't be told. */
  boolean isDue(Instant now) {
    return !now.isBefore(next) || looked.filter(now::isBefore).isPresent();
  }

  /** The same, to be looked at at once. */
  WebSource due() {
    return new WebSource(
        address, validators, stays, looked, succeeded, Instant.EPOCH, failures, trouble);
  }

  WebSource succeeded(Instant now, Duration pause) {
    return new WebSource(
        address, validators, stays, Optional.of(now), Optional.of(now), now.plus(pause), 0, "");
  }

  WebSource failed(Instant now, Duration pause, String what) {
    return new WebSource(
        address,
        validators,
        stays,
        Optional.of(now),
        succeeded,
        now.plus(pause),
        failures + 1,
        what);
  }

  /** The same, in another state. */
  WebSource with(Validators other, Duration howLong) {
    return new WebSource(address, other, howLong, looked, succeeded, next, failures, trouble);
  }
}

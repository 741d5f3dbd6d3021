package saksi.pipeline;

import java.util.Optional;

/** Which program reads: a later one may read the same text otherwise. */
public final class ProgramVersion {
  /** The version that the packaged program carries; {@code dev} when it runs from its classes. */
  public static final String CURRENT =
      Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
          .orElse("dev");

  private ProgramVersion() {}
}

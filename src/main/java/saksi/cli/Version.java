package saksi.cli;

import picocli.CommandLine.IVersionProvider;
import saksi.pipeline.ProgramVersion;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "saksi " + ProgramVersion.CURRENT, "Java " + Runtime.version() + ", Apache-2.0"
    };
  }
}

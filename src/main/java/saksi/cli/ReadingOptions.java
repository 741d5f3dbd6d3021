package saksi.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import saksi.reader.FieldNames;
import saksi.reader.ReaderOptions;
import saksi.reader.web.FetchOptions;

/** How articles are read from what the user names. */
final class ReadingOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--field",
      paramLabel = "FIELD=NAME",
      description = {
        "What JSON objects or the columns of a table call a field of an article: id, url, title,",
        "date, publisher, author or text. Usual names are understood without."
      })
  private Map<String, String> fields = new LinkedHashMap<>();

  @Option(
      names = "--any-language",
      description = "Read articles in other languages than Indonesian and Malay, too.")
  private boolean anyLanguage;

  @Option(
      names = "--follow-links",
      description = "Read the pages that a feed links to, and not what the feed says of them.")
  private boolean followLinks;

  @Option(
      names = "--allow-private",
      description = "Read addresses of this machine and of private networks, too.")
  private boolean allowPrivate;

  ReaderOptions options() {
    try {
      return new ReaderOptions(
          FieldNames.usual().with(fields),
          anyLanguage,
          followLinks,
          FetchOptions.usual().withPrivate(allowPrivate));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--field: " + e.getMessage());
    }
  }
}

package saksi.reader;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import saksi.reader.web.FetchException;
import saksi.reader.web.FetchOptions;
import saksi.reader.web.Fetched;
import saksi.reader.web.Fetcher;

/** What stands on the web; a client is made for the first that is asked for, and only then. */
final class Pages {
  private final FetchOptions options;
  private @Nullable Fetcher fetcher;

  Pages(FetchOptions options) {
    this.options = options;
  }

  synchronized Fetched get(URI address) throws FetchException {
    if (fetcher == null) {
      fetcher = new Fetcher(options);
    }
    return fetcher.get(address);
  }
}

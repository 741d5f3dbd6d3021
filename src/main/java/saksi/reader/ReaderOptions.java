package saksi.reader;

import saksi.reader.web.FetchOptions;

/**
 * How articles are read.
 *
 * @param names what records call the fields of an article
 * @param anyLanguage whether articles are read whatever language they are in
 * @param followLinks whether the pages that a feed links to are read, and not what it says of them
 * @param web how addresses of the web are read
 */
public record ReaderOptions(
    FieldNames names, boolean anyLanguage, boolean followLinks, FetchOptions web) {

  /** The usual names of fields; Indonesian and Malay; public addresses and no links. */
  public static ReaderOptions usual() {
    return new ReaderOptions(FieldNames.usual(), false, false, FetchOptions.usual());
  }

  /** The same with other names of fields. */
  public ReaderOptions with(FieldNames other) {
    return new ReaderOptions(other, anyLanguage, followLinks, web);
  }

  /** The same in any language or not. */
  public ReaderOptions withAnyLanguage(boolean any) {
    return new ReaderOptions(names, any, followLinks, web);
  }

  /** The same with links followed or not. */
  public ReaderOptions withLinks(boolean follow) {
    return new ReaderOptions(names, anyLanguage, follow, web);
  }

  /** The same for another way to read the web. */
  public ReaderOptions with(FetchOptions other) {
    return new ReaderOptions(names, anyLanguage, followLinks, other);
  }
}

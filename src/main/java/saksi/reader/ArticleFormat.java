package saksi.reader;

import saksi.text.Article;

/** A way in which files hold articles. */
interface ArticleFormat {

  /** The ending of such a file's name, in lower case, with its dot. */
  String ending();

  /**
   * The article that the bytes hold.
   *
   * @param id the article's, unless the bytes name another
   * @param source the file or URL the bytes come from, unless they name another
   */
  Article parse(String id, String source, byte[] bytes) throws UnreadableText;
}

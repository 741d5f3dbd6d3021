/** The graph on disk: replace and withdraw articles, query, export. */
@NullMarked
package saksi.store;

import org.jspecify.annotations.NullMarked;

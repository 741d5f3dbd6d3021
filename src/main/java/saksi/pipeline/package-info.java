/** The whole run, from folders of articles to a graph. */
@NullMarked
package saksi.pipeline;

import org.jspecify.annotations.NullMarked;

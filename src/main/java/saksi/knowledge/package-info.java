/** What was read from an article: nothing before it knows RDF, nothing after it knows language. */
@NullMarked
package saksi.knowledge;

import org.jspecify.annotations.NullMarked;

/** Knowledge as triples: what is read from an article becomes one graph. */
@NullMarked
package saksi.rdf;

import org.jspecify.annotations.NullMarked;

/** Knowledge to triples. */
@NullMarked
package saksi.rdf;

import org.jspecify.annotations.NullMarked;

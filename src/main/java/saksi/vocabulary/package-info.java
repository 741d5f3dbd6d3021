/** The ontology's terms, one constant each. */
@NullMarked
package saksi.vocabulary;

import org.jspecify.annotations.NullMarked;

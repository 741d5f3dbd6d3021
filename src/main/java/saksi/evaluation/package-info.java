/** Readings against gold. */
@NullMarked
package saksi.evaluation;

import org.jspecify.annotations.NullMarked;

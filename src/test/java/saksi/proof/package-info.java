/** What is written and served is read by programs that others wrote. */
@NullMarked
package saksi.proof;

import org.jspecify.annotations.NullMarked;

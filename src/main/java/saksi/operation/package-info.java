/** Running a store day by day: what was done last, what comes in, and over HTTP. */
@NullMarked
package saksi.operation;

import org.jspecify.annotations.NullMarked;

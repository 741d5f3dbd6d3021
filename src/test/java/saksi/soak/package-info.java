/** A server under load for a while: what readers get, and whether anything is left behind. */
@NullMarked
package saksi.soak;

import org.jspecify.annotations.NullMarked;

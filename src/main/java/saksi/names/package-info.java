/** Finds the names in a text and says what kind of thing each one names. */
@NullMarked
package saksi.names;

import org.jspecify.annotations.NullMarked;

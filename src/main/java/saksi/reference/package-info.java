/** The entities known beforehand, read from files that a person can edit. */
@NullMarked
package saksi.reference;

import org.jspecify.annotations.NullMarked;

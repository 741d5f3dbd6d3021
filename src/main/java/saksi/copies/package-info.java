/** Which articles are copies of others, by the words they share. */
@NullMarked
package saksi.copies;

import org.jspecify.annotations.NullMarked;

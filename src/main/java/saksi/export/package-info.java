/** A store's content as files for other programs. */
@NullMarked
package saksi.export;

import org.jspecify.annotations.NullMarked;

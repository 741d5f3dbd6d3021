/** An article and the places in it. */
@NullMarked
package saksi.text;

import org.jspecify.annotations.NullMarked;

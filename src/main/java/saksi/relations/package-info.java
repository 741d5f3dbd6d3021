/** Who does what to whom, who says so, and whether it is so. */
@NullMarked
package saksi.relations;

import org.jspecify.annotations.NullMarked;

/** The script that a user starts the program with. */
@NullMarked
package saksi.launcher;

import org.jspecify.annotations.NullMarked;

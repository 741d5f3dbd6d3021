/** Finds and reads articles in files and folders, and tells their text from boilerplate. */
@NullMarked
package saksi.reader;

import org.jspecify.annotations.NullMarked;

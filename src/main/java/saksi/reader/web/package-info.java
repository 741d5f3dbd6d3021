/** Fetching from the web, politely, and from nowhere else. */
@NullMarked
package saksi.reader.web;

import org.jspecify.annotations.NullMarked;

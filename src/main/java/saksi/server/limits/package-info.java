/** What a query may build in memory, beside the time that it may take. */
@NullMarked
package saksi.server.limits;

import org.jspecify.annotations.NullMarked;

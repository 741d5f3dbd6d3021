/**
 * Asks reconciliation services who the unlinked entities are, and takes over what a user accepts.
 */
@NullMarked
package saksi.reconciliation;

import org.jspecify.annotations.NullMarked;

/** Names to entities: reference data, abbreviations, offices, coreference. */
@NullMarked
package saksi.linking;

import org.jspecify.annotations.NullMarked;

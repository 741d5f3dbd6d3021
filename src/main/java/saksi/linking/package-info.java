/** Names, descriptions and pronouns tied to entities; who holds which office. */
@NullMarked
package saksi.linking;

import org.jspecify.annotations.NullMarked;

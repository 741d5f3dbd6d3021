/** Indonesian: sentences, words, parts of speech, affixes and dependencies. */
@NullMarked
package saksi.language;

import org.jspecify.annotations.NullMarked;

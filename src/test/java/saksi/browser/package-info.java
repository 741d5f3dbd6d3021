/** The pages in a real browser: what a person sees, and what the browser complains about. */
@NullMarked
package saksi.browser;

import org.jspecify.annotations.NullMarked;

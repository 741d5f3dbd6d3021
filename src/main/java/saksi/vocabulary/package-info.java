/** The terms that the graph uses, one class a namespace and one constant a term. */
@NullMarked
package saksi.vocabulary;

import org.jspecify.annotations.NullMarked;

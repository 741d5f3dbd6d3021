/** How fast the program is. Not run with the tests. */
@org.jspecify.annotations.NullMarked
package saksi.benchmark;

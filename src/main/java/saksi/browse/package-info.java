/** What a page shows, as records read from a dataset in one read transaction. */
@org.jspecify.annotations.NullMarked
package saksi.browse;

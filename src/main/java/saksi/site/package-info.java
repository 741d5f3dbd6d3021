/**
 * The pages that people read: servlets that answer with HTML, from templates in {@code
 * src/main/jte}.
 */
@org.jspecify.annotations.NullMarked
package saksi.site;

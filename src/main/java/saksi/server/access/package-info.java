/** Who may do what over HTTP: accounts with passwords, and the files that hold secrets. */
@NullMarked
package saksi.server.access;

import org.jspecify.annotations.NullMarked;

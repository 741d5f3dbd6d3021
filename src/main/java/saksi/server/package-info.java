/** The graph on the network: SPARQL, start page, explorer. */
@NullMarked
package saksi.server;

import org.jspecify.annotations.NullMarked;

package saksi.server.limits;

import java.util.Set;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * The properties that are computed: the search for words, and the members of containers and lists.
 * Jena's own registry would also load a class that a query names.
 */
final class OfferedProperties extends PropertyFunctionRegistry {
  private static final String LISTS = "http://jena.apache.org/ARQ/list#";
  private static final Set<String> OFFERED =
      Set.of(
          TextQuery.NS + "query",
          RDFS.member.getURI(),
          LISTS + "index",
          LISTS + "length",
          LISTS + "member");

  @Override
  public boolean manages(String uri) {
    return OFFERED.contains(uri);
  }

  @Override
  public @Nullable PropertyFunctionFactory get(String uri) {
    return manages(uri) ? PropertyFunctionRegistry.get().get(uri) : null;
  }
}

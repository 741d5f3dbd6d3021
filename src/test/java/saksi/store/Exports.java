package saksi.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;

/** All that a store says, in an order that is that of its content alone. */
final class Exports {
  private Exports() {}

  static List<String> lines(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store
        .dataset()
        .executeRead(() -> RDFWriter.source(store.dataset()).lang(Lang.NQUADS).output(out));
    return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
  }
}

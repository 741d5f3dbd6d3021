package saksi.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import saksi.export.ExportFormat;

/** Programs that others wrote read the networks and tables. */
class NetworkReadByOthersTest extends ReadByOthers {

  @Test
  void networkxReadsGraphMlAndGexf() throws IOException {
    List<String> read =
        Program.python("src/test/python/read_network.py")
            .run(file(ExportFormat.GRAPHML), file(ExportFormat.GEXF))
            .succeeds()
            .lines();
    assertThat(read).hasSize(4);
    assertThat(List.of(read.get(0), read.get(2))).containsOnly("2 2");
    assertThat(List.of(read.get(1), read.get(3)))
        .allMatch(edge -> edge.contains("\"relation\": \"deploys\""))
        .allMatch(edge -> edge.contains("\"denied\": 1"))
        .allMatch(edge -> edge.contains("\"mutual\": false"));
    assertThat(read.get(3)).contains("\"spells\": [[\"2025-03-03\", \"2025-03-03\"]]");
  }

  @Test
  void pythonReadsTheTables() throws IOException {
    List<String> read =
        Program.python("src/test/python/read_tables.py")
            .run(file(ExportFormat.NODES), file(ExportFormat.EDGES), file(ExportFormat.CLAIMS))
            .succeeds()
            .lines();
    assertThat(read.get(0)).isEqualTo("7 2");
    assertThat(read.get(1)).contains("\"'=Arvania <&\\\"\\u0001>, 'Raya'\"");
    assertThat(read.get(2)).isEqualTo("14 2");
    assertThat(read.get(4)).isEqualTo("27 3");
  }
}

package saksi.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A user's folder of tables, which need not exist yet. */
public record ReferenceFolder(Path path) {

  /**
   * These entities and those of the folder's tables, if it has any.
   *
   * @throws BadReferenceException if a row is wrong
   */
  public ReferenceData over(ReferenceData base) {
    boolean hasTables =
        Arrays.stream(Table.values()).anyMatch(table -> Files.exists(path.resolve(table.file())));
    return hasTables ? base.plus(path) : base;
  }

  /**
   * Writes rows to the folder's tables, each in the place of the one with its key, else at the end.
   * All else in the tables stays as it is.
   */
  public void put(List<KnownEntity> rows) throws IOException {
    Files.createDirectories(path);
    for (Table table : Table.values()) {
      List<KnownEntity> ofTable = rows.stream().filter(row -> row.type() == table.type()).toList();
      if (!ofTable.isEmpty()) {
        put(table, ofTable);
      }
    }
  }

  private void put(Table table, List<KnownEntity> rows) throws IOException {
    Path file = path.resolve(table.file());
    List<String> lines =
        new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of(table.header()));
    for (KnownEntity row : rows) {
      put(row, lines);
    }
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private static void put(KnownEntity row, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).split("\t", 2)[0].strip().equals(row.key())) {
        lines.set(i, RowText.of(row));
        return;
      }
    }
    lines.add(RowText.of(row));
  }
}

package saksi.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where tables are read from: a folder or the class path. A table that is absent holds nothing. */
interface TableFolder {

  String CLASS_PATH = "reference";

  /** The bytes of a file of this folder, if there is one. */
  Optional<InputStream> open(String file) throws IOException;

  /** The name of a file of this folder in messages. */
  String name(String file);

  /** Fails when the folder can hold no table at all. */
  default void require() {}

  static TableFolder of(Path folder) {
    return new TableFolder() {
      @Override
      public Optional<InputStream> open(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Optional.of(Files.newInputStream(path)) : Optional.empty();
      }

      @Override
      public String name(String file) {
        return folder.resolve(file).toString();
      }

      @Override
      public void require() {
        if (!Files.isDirectory(folder)) {
          throw new BadReferenceException(folder.toString(), "no such folder");
        }
      }
    };
  }

  static TableFolder ofClassPath() {
    return new TableFolder() {
      @Override
      public Optional<InputStream> open(String file) {
        return Optional.ofNullable(stream("/" + CLASS_PATH + "/" + file));
      }

      private @Nullable InputStream stream(String path) {
        return TableFolder.class.getResourceAsStream(path);
      }

      @Override
      public String name(String file) {
        return CLASS_PATH + "/" + file;
      }
    };
  }

  /** The entities of all its tables, in the tables' order. */
  default List<KnownEntity> entities() {
    require();
    List<KnownEntity> all = new ArrayList<>();
    boolean any = false;
    for (Table table : Table.values()) {
      Optional<List<KnownEntity>> read = read(table);
      any |= read.isPresent();
      read.ifPresent(all::addAll);
    }
    if (!any) {
      throw new BadReferenceException(name(""), "no reference table such as countries.tsv in it");
    }
    return all;
  }

  private Optional<List<KnownEntity>> read(Table table) {
    try (InputStream bytes = open(table.file()).orElse(null)) {
      return Optional.ofNullable(bytes).map(b -> table.read(name(table.file()), lines(b)));
    } catch (IOException | UncheckedIOException e) {
      throw new BadReferenceException(
          name(table.file()), "can't be read as UTF-8 text: " + e.getMessage());
    }
  }

  private static BufferedReader lines(InputStream bytes) {
    return new BufferedReader(
        new InputStreamReader(
            bytes, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
  }
}

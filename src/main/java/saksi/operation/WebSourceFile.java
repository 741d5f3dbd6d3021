package saksi.operation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saksi.reader.web.Validators;
import saksi.store.StoreException;

/**
 * The file beside a store that keeps what is known of watched addresses: a line for each, and below
 * it a line for each of its articles, in fields with tabs between them. It is replaced whole.
 */
record WebSourceFile(Path store) {
  private static final String FILE = "web-sources";
  private static final String SOURCE = "source";
  private static final String ITEM = "item";

  /** An address with its articles. */
  record Entry(WebSource source, Collection<WebItem> items) {}

  /** What it holds; a line that this version does not understand is as if it were not there. */
  List<Entry> read() {
    Map<URI, Entry> entries = new LinkedHashMap<>();
    Entry current = null;
    try {
      for (String line : Files.readAllLines(store.resolve(FILE))) {
        String[] fields = line.split("\t", -1);
        try {
          if (fields[0].equals(SOURCE)) {
            current = new Entry(source(fields), new ArrayList<>());
            entries.put(current.source().address(), current);
          } else if (fields[0].equals(ITEM) && current != null) {
            current.items().add(item(fields));
          }
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
          continue;
        }
      }
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new StoreException("cannot read the store at " + store + ": " + e.getMessage(), e);
    }
    return List.copyOf(entries.values());
  }

  void write(List<Entry> entries) {
    List<String> lines = new ArrayList<>();
    for (Entry entry : entries) {
      lines.add(line(entry.source()));
      entry.items().forEach(item -> lines.add(line(item)));
    }
    Path fresh = store.resolve(FILE + ".new");
    try {
      Files.write(fresh, lines);
      Files.move(fresh, store.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException("cannot write to the store at " + store + ": " + e.getMessage(), e);
    }
  }

  private static String line(WebSource source) {
    return String.join(
        "\t",
        SOURCE,
        source.address().toString(),
        source.validators().etag().orElse(""),
        source.validators().lastModified().orElse(""),
        source.stays().toString(),
        text(source.looked()),
        text(source.succeeded()),
        source.next().toString(),
        String.valueOf(source.failures()),
        source.trouble().replaceAll("\\p{Cntrl}", " "));
  }

  private static WebSource source(String[] fields) {
    return new WebSource(
        URI.create(fields[1]),
        new Validators(some(fields[2]), some(fields[3])),
        Duration.parse(fields[4]),
        some(fields[5]).map(Instant::parse),
        some(fields[6]).map(Instant::parse),
        Instant.parse(fields[7]),
        Integer.parseInt(fields[8]),
        fields[9]);
  }

  private static String line(WebItem item) {
    return String.join(
        "\t",
        ITEM,
        item.key(),
        item.state(),
        item.standing().name(),
        String.valueOf(item.isMissing()),
        String.valueOf(item.looks()),
        text(item.next()),
        item.link().map(URI::toString).orElse(""),
        item.article().orElse(""));
  }

  private static WebItem item(String[] fields) {
    return new WebItem(
        fields[1],
        fields[2],
        WebItem.Standing.valueOf(fields[3]),
        Boolean.parseBoolean(fields[4]),
        Integer.parseInt(fields[5]),
        some(fields[6]).map(Instant::parse),
        some(fields[7]).map(URI::create),
        some(fields[8]));
  }

  private static String text(Optional<Instant> time) {
    return time.map(Instant::toString).orElse("");
  }

  private static Optional<String> some(String field) {
    return Optional.of(field).filter(text -> !text.isEmpty());
  }
}

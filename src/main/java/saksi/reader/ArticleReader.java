package saksi.reader;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import saksi.reader.ReadResult.Problem;
import saksi.reader.ReadResult.Unreadable;

/** Finds the articles in a file or stream, in the format that its content shows. */
public final class ArticleReader {
  private final List<Format> formats;

  /** A reader of records with the usual field names. */
  public ArticleReader() {
    this(FieldNames.usual());
  }

  /** A reader of records with such field names. */
  public ArticleReader(FieldNames names) {
    PlainText plain = new PlainText();
    this.formats = List.of(new HtmlPage(plain), new JsonRecords(names, plain), plain);
  }

  /** Whether a file in a folder is taken: its name ends with .txt, or its content is known. */
  boolean knows(Path file) {
    if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".txt")) {
      return true;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return !(format(Head.of(in)) instanceof PlainText);
    } catch (IOException e) {
      return false;
    }
  }

  /** Gives every article of a file in order; a file that can't be read gives one that says so. */
  public void read(Path file, Consumer<Document> documents) {
    String place = file.toString().replace('\\', '/');
    if (Files.isDirectory(file)) {
      documents.accept(
          Document.unreadable(place, Problem.NO_ACCESS, "is a folder that cannot be listed"));
      return;
    }
    read(place, () -> Content.of(file, Files.newInputStream(file)), documents);
  }

  /** Gives every article of a stream in order. The stream is closed. */
  public void read(InputStream in, String name, Consumer<Document> documents) {
    read(name, () -> Content.of(name, name, in), documents);
  }

  /** The only article of a file. */
  public ReadResult read(Path file) {
    List<Document> documents = new ArrayList<>();
    read(file, documents::add);
    return only(documents, file.toString().replace('\\', '/'));
  }

  /** The only article of a stream. */
  public ReadResult read(InputStream in, String id) {
    List<Document> documents = new ArrayList<>();
    read(in, id, documents::add);
    return only(documents, id);
  }

  private static ReadResult only(List<Document> documents, String place) {
    return documents.size() == 1
        ? documents.getFirst().read()
        : new Unreadable(
            place, Problem.EMPTY, place + " holds " + documents.size() + " articles, not one");
  }

  private void read(String place, Opening opening, Consumer<Document> documents) {
    try (Content content = opening.open()) {
      new Walk(this, documents).content(content);
    } catch (NoSuchFileException e) {
      documents.accept(Document.unreadable(place, Problem.MISSING, "does not exist"));
    } catch (AccessDeniedException e) {
      documents.accept(Document.unreadable(place, Problem.NO_ACCESS, "may not be read"));
    } catch (IOException e) {
      documents.accept(
          Document.unreadable(place, Problem.NO_ACCESS, "cannot be read: " + e.getMessage()));
    }
  }

  /** Opens what is to be read. */
  private interface Opening {
    Content open() throws IOException;
  }

  private Format format(Head head) {
    return formats.stream().filter(f -> f.recognises(head)).findFirst().orElseThrow();
  }

  /** Reads content, and content within content. */
  private record Walk(ArticleReader reader, Consumer<Document> documents) implements Format.Sink {
    @Override
    public void article(Document document) {
      documents.accept(document);
    }

    @Override
    public void content(Content inner) throws IOException {
      try {
        reader.format(inner.head()).read(inner, this);
      } catch (UnreadableText e) {
        documents.accept(Document.unreadable(inner.place(), e.problem(), e.what()));
      }
    }
  }
}

package saksi.reader;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
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
import saksi.reader.web.FetchException;
import saksi.reader.web.Fetched;

/** Finds the articles in a file or stream, in the format that its content shows. */
public final class ArticleReader {
  private final List<Format> formats;

  private final LanguageCheck check;
  private final Pages pages;
  private final boolean followLinks;

  /** A reader with the usual options. */
  public ArticleReader() {
    this(ReaderOptions.usual());
  }

  public ArticleReader(ReaderOptions options) {
    FieldNames names = options.names();
    this.pages = new Pages(options.web());
    this.followLinks = options.followLinks();
    this.check = new LanguageCheck(new Languages(), options.anyLanguage());
    PlainText plain = new PlainText();
    this.formats =
        List.of(
            new Gzip(),
            new WordDocument(plain),
            new ZipArchive(),
            new PdfDocument(plain),
            new WebArchive(),
            new HtmlPage(plain),
            new Feed(plain),
            new JsonRecords(names, plain),
            new CsvTable(names, plain),
            plain);
  }

  /** Whether a file in a folder is taken for an article, or for articles. */
  boolean knows(Path file) {
    String name = file.getFileName().toString();
    if (isText(name)) {
      return true;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return knows(name, Head.of(in));
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether one of many files is known by its content, or else by the name of a text. */
  private boolean knows(String name, Head head) {
    return isText(name) || !(format(head) instanceof PlainText);
  }

  private static boolean isText(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  /** Gives every article of an input in order, or what says why there is none. */
  public void read(Input input, Consumer<Document> documents) {
    switch (input) {
      case Input.Local(Path file) -> read(file, documents);
      case Input.Given(String name, InputStream in) -> read(in, name, documents);
      case Input.Web(URI address) -> fetch(address, documents);
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

  /** Gives every article of what was found on the web, in order. */
  public void read(Fetched found, Consumer<Document> documents) {
    InputStream in = new ByteArrayInputStream(found.bytes());
    read(found.address().toString(), () -> Content.at(found.address(), in), documents);
  }

  private void fetch(URI address, Consumer<Document> documents) {
    String place = address.toString();
    try {
      read(pages.get(address), documents);
    } catch (FetchException e) {
      Problem problem = e.isForbidden() ? Problem.FORBIDDEN : Problem.UNREACHABLE;
      documents.accept(Document.unreadable(place, problem, e.what()));
    }
  }

  /** The index after the header lines of an article's text, in UTF-16 units; 0 without them. */
  public static int headerEnd(String text) {
    return Header.of(text).end();
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
      documents.accept(document.then(reader.check));
    }

    @Override
    public void link(URI address, Document otherwise) {
      if (reader.followLinks) {
        reader.fetch(address, documents);
      } else {
        article(otherwise);
      }
    }

    @Override
    public void content(Content inner) throws IOException {
      try {
        reader.format(inner.head()).read(inner, this);
      } catch (UnreadableText e) {
        documents.accept(Document.unreadable(inner.place(), e.problem(), e.what()));
      }
    }

    @Override
    public void member(Content inner) throws IOException {
      if (reader.knows(inner.name(), inner.head())) {
        content(inner);
      }
    }
  }
}

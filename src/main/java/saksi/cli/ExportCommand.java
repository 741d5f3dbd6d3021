package saksi.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import saksi.export.ClaimFilter;
import saksi.export.ExportFormat;
import saksi.export.Exporter;
import saksi.export.RdfOptions;
import saksi.store.Store;

/** Writes what a store holds to a file. */
@Command(
    name = "export",
    description = "Writes what a store holds for other programs; equal content gives equal bytes.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  saksi export graph.trig",
      "  saksi export --flat --format ttl - | head",
      "  saksi export --relation meets --since 2024-10 meetings.graphml",
      "  saksi export --actor Rusia --factuality actual claims.csv",
      "  saksi export --format csv tables"
    })
final class ExportCommand implements Callable<Integer> {
  /** Three tables in a folder. */
  private static final String TABLES = "csv";

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "OUT", description = "The file to write, or - for standard output.")
  private String out = "-";

  @Option(
      names = "--format",
      description = {
        "RDF: nq, trig, ttl, nt, rdf, jsonld, nanopub. Networks: graphml, gexf.",
        "CSV: nodes, edges, claims, or csv for all three in the folder OUT.",
        "Default: what OUT ends in, or nq."
      })
  private @Nullable String format;

  @Option(
      names = "--flat",
      description = "Of RDF, only the entities and the direct triples between them.")
  private boolean flat;

  @Option(
      names = "--rdf12",
      description = "Let each claim reify its direct triple too, in RDF 1.2: nq, trig, ttl or nt.")
  private boolean rdf12;

  @Mixin private FilterOptions filter = new FilterOptions();

  @Mixin private StoreOption store = new StoreOption();

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    List<ExportFormat> chosen = chosen();
    chosen.forEach(this::check);
    try (Store open = Store.openExisting(store.path())) {
      checkActors(open);
      for (ExportFormat each : chosen) {
        if (out.equals("-")) {
          write(open, each, streams.out());
        } else {
          writeWhole(open, each, file(each));
        }
      }
      return 0;
    }
  }

  private List<ExportFormat> chosen() {
    if (TABLES.equals(format)) {
      if (out.equals("-")) {
        throw wrong("csv is three tables: name a folder, or one of nodes, edges, claims");
      }
      return List.of(ExportFormat.NODES, ExportFormat.EDGES, ExportFormat.CLAIMS);
    }
    return List.of(format == null ? byName() : named(format));
  }

  private ExportFormat named(String label) {
    return ExportFormat.named(label).orElseThrow(() -> wrong("no format '" + label + "'"));
  }

  /** What the file's name ends in; a table is of claims unless its name says otherwise. */
  private ExportFormat byName() {
    String name = out.substring(out.lastIndexOf('/') + 1);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    if (ending.equals("csv")) {
      String stem = name.substring(0, name.length() - ".csv".length());
      Optional<ExportFormat> table = ExportFormat.named(stem);
      return table.filter(each -> each.ending().equals("csv")).orElse(ExportFormat.CLAIMS);
    }
    return ExportFormat.named(ending).orElse(ExportFormat.NQ);
  }

  private void check(ExportFormat each) {
    if (flat && each.rdf().isEmpty()) {
      throw wrong("--flat is for RDF; " + each.label() + " has its own columns");
    }
    if (rdf12 && each.rdf().filter(RdfOptions::canReify).isEmpty()) {
      throw wrong("--rdf12 cannot be written as " + each.label() + ": use ttl, nt, nq or trig");
    }
    if (rdf12 && flat) {
      throw wrong("--flat leaves no claims for --rdf12");
    }
  }

  private void checkActors(Store open) {
    for (String actor : filter.filter().actors()) {
      if (open.entities(actor).isEmpty()) {
        throw new CommandException(
            "the store knows no '" + actor + "'; 'saksi query most-active-actors' lists names");
      }
    }
  }

  private Path file(ExportFormat each) {
    Path named = Path.of(out).toAbsolutePath();
    return TABLES.equals(format) ? named.resolve(each.label() + ".csv") : named;
  }

  /** Writes beside the file first, so that a file is there whole or not at all. */
  private void writeWhole(Store open, ExportFormat each, Path file) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".part");
    if (TABLES.equals(format)) {
      Files.createDirectories(file.getParent());
    }
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(fresh))) {
      write(open, each, bytes);
    } catch (IOException e) {
      throw new CommandException("cannot write " + file + ": " + FileTrouble.say(e));
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void write(Store open, ExportFormat each, OutputStream bytes) {
    ClaimFilter claims = filter.filter();
    Exporter exporter = new Exporter(open);
    each.rdf()
        .ifPresentOrElse(
            rdf -> exporter.write(rdf, claims, new RdfOptions(flat, rdf12), bytes),
            () -> exporter.write(each, claims, bytes));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}

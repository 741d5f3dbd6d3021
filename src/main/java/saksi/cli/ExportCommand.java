package saksi.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import saksi.export.Exporter;
import saksi.rdf.Formats;
import saksi.store.Store;

/** Writes a whole store to a file. */
@Command(
    name = "export",
    description = "Writes a whole store; equal content gives equal bytes.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  saksi export graph.trig",
      "  saksi export --flat --format ttl - | head"
    })
final class ExportCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(paramLabel = "OUT", description = "The file to write, or - for standard output.")
  private String out = "-";

  @Option(
      names = "--format",
      description = "One of nq, trig, ttl, nt, rdf, jsonld. Default: what OUT ends in, or nq.")
  private @Nullable Formats format;

  @Option(names = "--flat", description = "Only the entities and the direct triples between them.")
  private boolean flat;

  @Mixin private StoreOption store = new StoreOption();

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Formats chosen = format == null ? byEnding() : format;
    try (Store open = Store.openExisting(store.path())) {
      if (out.equals("-")) {
        new Exporter(open).write(chosen, flat, streams.out());
      } else {
        writeWhole(open, chosen, Path.of(out).toAbsolutePath());
      }
      return 0;
    }
  }

  /** Writes beside the file first, so that a file is there whole or not at all. */
  private void writeWhole(Store open, Formats chosen, Path file) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(fresh))) {
      new Exporter(open).write(chosen, flat, bytes);
    } catch (IOException e) {
      throw new CommandException("cannot write " + file + ": " + FileTrouble.say(e));
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private Formats byEnding() {
    return Formats.named(out.substring(out.lastIndexOf('.') + 1)).orElse(Formats.NQ);
  }
}

package saksi.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import saksi.export.ClaimFilter;
import saksi.knowledge.EventDate;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;

/** Which claims are meant. */
final class FilterOptions {
  @Option(
      names = "--relation",
      split = ",",
      converter = RelationName.class,
      description = "Only claims of these relations, such as meets,supports.")
  private Set<Relation> relations = new HashSet<>();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      converter = Date.class,
      description = "Only of this day, month or year or later: of the event, or else the article.")
  private @Nullable EventDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = Date.class,
      description = "Only of this day, month or year or earlier.")
  private @Nullable EventDate until;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Only with this party: a name, a short form, a key or an IRI. May be repeated.")
  private List<String> actors = new ArrayList<>();

  @Option(
      names = "--factuality",
      split = ",",
      description = "Only claims that are so told: ${COMPLETION-CANDIDATES}.")
  private Set<Factuality> factualities = new HashSet<>();

  ClaimFilter filter() {
    return new ClaimFilter(
        relations, Optional.ofNullable(since), Optional.ofNullable(until), actors, factualities);
  }

  /** Reads the name of a relation. */
  static final class RelationName implements ITypeConverter<Relation> {
    @Override
    public Relation convert(String label) {
      return Relation.named(label)
          .orElseThrow(() -> new TypeConversionException(Relations.unknown(label)));
    }
  }

  /** Reads a day, month or year. */
  static final class Date implements ITypeConverter<EventDate> {
    @Override
    public EventDate convert(String iso) {
      try {
        return new EventDate(iso);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "'" + iso + "' is not a date such as 2024-10-25, 2024-10 or 2024");
      }
    }
  }
}

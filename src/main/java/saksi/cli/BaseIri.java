package saksi.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import saksi.pipeline.ProgramVersion;
import saksi.rdf.Iris;

/** Reads what IRIs begin with. */
final class BaseIri implements ITypeConverter<Iris> {
  static final String DEFAULT = "http://localhost:3030/";

  @Override
  public Iris convert(String value) {
    try {
      return new Iris(value, ProgramVersion.CURRENT);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}

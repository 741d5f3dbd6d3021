package saksi.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a TCP port. */
final class Port implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String value) {
    if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
      throw new TypeConversionException("'" + value + "' is not a port from 0 to 65535");
    }
    return Integer.valueOf(value);
  }
}

package saksi.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how sure a claim must be. */
final class Confidence implements ITypeConverter<Double> {

  @Override
  public Double convert(String value) {
    if (!value.matches("0(\\.\\d{1,6})?|1(\\.0{1,6})?")) {
      throw new TypeConversionException("'" + value + "' is not a confidence from 0 to 1");
    }
    return Double.valueOf(value);
  }
}

package saksi.cli;

import java.net.URI;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an address of the web. */
final class WebAddress implements ITypeConverter<URI> {
  @Override
  public URI convert(String value) {
    if (!value.matches("https?://[\\w.-]+(:\\d{1,5})?(/[\\w.~%/-]*)?")) {
      throw new TypeConversionException("not an address such as https://example.org/: " + value);
    }
    return URI.create(value);
  }
}

package saksi.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** Renders the templates, which the build has made into classes. */
final class Templates {
  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Templates() {}

  static byte[] render(String template, Map<String, Object> parameters) {
    Utf8ByteOutput bytes = new Utf8ByteOutput();
    ENGINE.render(template + ".jte", parameters, new PlainOutput(bytes));
    return bytes.toByteArray();
  }

  /** Shows the signs that turn the direction of a line, instead of letting them do it. */
  private static final class PlainOutput extends OwaspHtmlTemplateOutput {
    PlainOutput(Utf8ByteOutput bytes) {
      super(bytes);
    }

    @Override
    public void writeUserContent(String words) {
      super.writeUserContent(words == null ? null : Bidi.shown(words));
    }
  }
}

package saksi.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import saksi.browse.Catalogue;
import saksi.browse.Found;

/** Entities whose names begin as someone types, as JSON. */
final class SuggestServlet extends HttpServlet {
  private static final int MOST = 8;

  private final transient Catalogue catalogue;

  SuggestServlet(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Frame frame = Frame.of(request, catalogue.base());
    String words = new Asked(request).words("q").orElse("");
    List<Found.FoundEntity> found = words.isEmpty() ? List.of() : catalogue.suggest(words, MOST);
    String json = Json.write(found.stream().map(one -> suggestion(one, frame)).toList());
    response.setHeader("Cache-Control", "no-cache");
    response.addHeader("Vary", "Accept-Language");
    Answer.of("application/json", json.getBytes(StandardCharsets.UTF_8)).send(request, response);
  }

  private static Map<String, String> suggestion(Found.FoundEntity found, Frame frame) {
    return new TreeMap<>(
        Map.of(
            "name", Bidi.shown(frame.name(found.party())),
            "other", Bidi.shown(found.otherName().orElse("")),
            "kind", frame.kind(found.party()),
            "address", frame.thing(found.party().iri()).toString()));
  }
}

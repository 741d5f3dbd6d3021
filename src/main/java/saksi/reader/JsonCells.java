package saksi.reader;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The fields of a JSON object as words: of an array its words, of an object its name. Nothing else
 * within is built, however deep it goes.
 */
final class JsonCells {
  private JsonCells() {}

  /** The next object, by field names in lower case. */
  static Map<String, String> read(JsonReader json) throws IOException {
    return read(json, true);
  }

  private static Map<String, String> read(JsonReader json, boolean inner) throws IOException {
    Map<String, String> cells = new HashMap<>();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName().toLowerCase(Locale.ROOT);
      String words = words(json, inner);
      if (!words.isBlank()) {
        cells.putIfAbsent(name, words);
      }
    }
    json.endObject();
    return cells;
  }

  private static String words(JsonReader json, boolean inner) throws IOException {
    JsonToken token = json.peek();
    if (token == JsonToken.STRING || token == JsonToken.NUMBER) {
      return json.nextString();
    }
    if (token == JsonToken.BEGIN_ARRAY && inner) {
      return array(json);
    }
    if (token == JsonToken.BEGIN_OBJECT && inner) {
      return read(json, false).getOrDefault("name", "");
    }
    json.skipValue();
    return "";
  }

  private static String array(JsonReader json) throws IOException {
    List<String> words = new ArrayList<>();
    json.beginArray();
    while (json.hasNext()) {
      words.add(words(json, false));
    }
    json.endArray();
    words.removeIf(String::isBlank);
    return String.join("; ", words);
  }
}

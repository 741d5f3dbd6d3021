package saksi.operation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import saksi.site.Json;

/** Answers with a line of JSON. */
final class JsonAnswer {
  private JsonAnswer() {}

  static void refuse(HttpServletResponse response, int status, String reason) throws IOException {
    send(response, status, Map.of("error", reason));
  }

  static void send(HttpServletResponse response, int status, Map<String, Object> json)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json; charset=utf-8");
    response.getOutputStream().write((Json.write(json) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}

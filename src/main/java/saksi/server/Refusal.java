package saksi.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers with a reason instead of what was asked for. */
final class Refusal {
  private Refusal() {}

  static void send(HttpServletResponse response, int status, String reason) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain; charset=utf-8");
    response.getOutputStream().write((reason + "\n").getBytes(StandardCharsets.UTF_8));
  }
}

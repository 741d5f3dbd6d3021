package saksi.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Answers for things that are described in RDF, in the representation that the client likes or that
 * the ending of the path names. The answer comes at once and names the address of its document in
 * Content-Location: a redirect would cost each thing a second request.
 */
final class LinkedDataFilter extends HttpFilter {
  private final transient Documents documents;
  private final transient Predicate<String> hasPage;

  /**
   * @param hasPage whether a servlet answers a path that ends with {@code .html}
   */
  LinkedDataFilter(Documents documents, Predicate<String> hasPage) {
    this.documents = documents;
    this.hasPage = hasPage;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    boolean isPage = path.endsWith(Representation.HTML.ending()) && hasPage.test(path);
    if (isPage || !documents.cover(path)) {
      chain.doFilter(request, response);
    } else if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      response.setHeader("Allow", "GET, HEAD, OPTIONS");
      Refusal.send(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "this is to be read only");
    } else {
      answer(path, request, response);
    }
  }

  private void answer(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Optional<Representation> ending =
        Representation.endingOf(path)
            .filter(Representation.GRAPHS::contains)
            .filter(e -> !documents.exists(path));
    if (ending.isPresent()) {
      String thing = path.substring(0, path.length() - ending.get().ending().length());
      documents.send(thing, ending.get(), request, response);
    } else {
      negotiate(path, request, response);
    }
  }

  private void negotiate(String path, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    List<Representation> offers = new ArrayList<>(Representation.GRAPHS);
    String page = path + Representation.HTML.ending();
    if (hasPage.test(page)) {
      offers.add(Representation.HTML);
    }
    response.addHeader("Vary", "Accept");
    Optional<Representation> best = Accept.of(request.getHeaders("Accept")).best(offers);
    if (best.isEmpty()) {
      refuse(path, offers, response);
      return;
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    response.setHeader("Content-Location", name + best.get().ending());
    offers.stream()
        .filter(offer -> offer != best.get())
        .forEach(offer -> response.addHeader("Link", alternate(name, offer)));
    if (best.get() == Representation.HTML) {
      request.getRequestDispatcher(page).forward(request, response);
    } else {
      documents.send(path, best.get(), request, response);
    }
  }

  private static String alternate(String name, Representation offer) {
    return "<%s%s>; rel=\"alternate\"; type=\"%s\""
        .formatted(name, offer.ending(), offer.mediaType());
  }

  private static void refuse(String path, List<Representation> offers, HttpServletResponse response)
      throws IOException {
    String list =
        offers.stream()
            .map(offer -> "  %-22s %s%s".formatted(offer.mediaType(), path, offer.ending()))
            .collect(Collectors.joining("\n"));
    Refusal.send(
        response,
        HttpServletResponse.SC_NOT_ACCEPTABLE,
        "there is nothing of the type that the Accept header asks for. There is:\n" + list);
  }
}

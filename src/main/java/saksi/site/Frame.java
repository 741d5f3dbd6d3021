package saksi.site;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import saksi.server.PublicAddress;

/**
 * What every template is given: the words of the reader's language, and how to write links, dates
 * and numbers.
 *
 * @param here the page's own address
 * @param root the path of the start page, which ends with a slash
 * @param base the base of the graph's own IRIs
 * @param keepsLanguage whether the reader chose the language, so that links carry the choice along
 */
public record Frame(
    Language language, Address here, String root, String base, boolean keepsLanguage) {

  static Frame of(HttpServletRequest request, String base) {
    SortedMap<String, List<String>> parameters = new TreeMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
    String root = PublicAddress.root(request);
    return new Frame(
        Language.of(request),
        new Address(root + request.getRequestURI().substring(1), parameters),
        root,
        base,
        Language.chosen(request).isPresent());
  }

  /** A message. */
  public Content say(String key) {
    return messages().localize(key);
  }

  /** A message about something. */
  public Content say(String key, Object... about) {
    return messages().localize(key, about);
  }

  /** A message as plain text, for a title. */
  public String text(String key) {
    return messages().lookup(key);
  }

  private Messages messages() {
    return Messages.in(language);
  }

  /** The address of a page by its path below the start page, such as {@code search}. */
  public Address page(String path) {
    Address page = Address.of(root + path);
    return keepsLanguage ? page.with("lang", language.tag()) : page;
  }

  /** The address of what an IRI names: a page here, or the IRI itself where it is not ours. */
  public Address thing(String iri) {
    return iri.startsWith(base) ? page(iri.substring(base.length())) : Address.of(iri);
  }

  /** The address of a file that a page needs. */
  public String asset(String name) {
    return root + "assets/" + name + "?v=" + Assets.version(name);
  }

  /** The same page in the other language. */
  public Address translation() {
    return here.with("lang", language.other().tag());
  }

  /** Words as part of a link. */
  public String encode(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** A whole number. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }
}

package saksi.site;

import gg.jte.Content;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import saksi.browse.Labels;
import saksi.browse.Party;
import saksi.knowledge.Coordinates;
import saksi.knowledge.Factuality;
import saksi.knowledge.Relation;
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
    Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    String path = asked == null ? request.getRequestURI() : asked.toString();
    return new Frame(
        Language.of(request),
        new Address(root + path.substring(1), parameters),
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

  /** A message about so many; what stands before a bar is for one. */
  public Content count(String key, long number) {
    String[] forms = messages().lookup(key).split("\\|");
    String form = forms[number == 1 ? 0 : forms.length - 1];
    return output -> output.writeContent(form.replace("{0}", number(number)));
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

  /** Whether a browser may follow it: an address of the web, and no other kind. */
  public boolean isWeb(String address) {
    return address.matches("https?://[^\\s<>\"]+") && address.equals(Bidi.shown(address));
  }

  /** A point as people write it. */
  public String coordinates(Coordinates point) {
    NumberFormat degrees = NumberFormat.getInstance(language.locale());
    return degrees.format(point.latitude()) + "°, " + degrees.format(point.longitude()) + "°";
  }

  /** Words as part of a link. */
  public String encode(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** A whole number. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /** Any number. */
  public String number(BigDecimal number) {
    return NumberFormat.getInstance(language.locale()).format(number);
  }

  /** A share from 0 to 1. */
  public String percent(double share) {
    return NumberFormat.getPercentInstance(language.locale()).format(share);
  }

  /** A day, month or year, given in ISO 8601. */
  public String date(String iso) {
    return Dates.written(iso, language.locale());
  }

  /** The usual name of an entity. */
  public String name(Party party) {
    return party.name(language.tag());
  }

  /** What an entity is. */
  public String kind(Party party) {
    return party.type().map(type -> text("type." + lower(type))).orElse("");
  }

  /** A relation as a verb. */
  public String verb(Relation relation) {
    return text("relation." + relation.label());
  }

  /** A relation as a noun. */
  public String noun(Relation relation) {
    return Labels.event(relation, language.tag());
  }

  /** How something is told. */
  public String factuality(Factuality factuality) {
    return text("factuality." + lower(factuality));
  }

  private static String lower(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}

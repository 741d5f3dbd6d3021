package saksi.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages of the pages. */
public enum Language {
  INDONESIAN("id", "Bahasa Indonesia"),
  ENGLISH("en", "English");

  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  /** What {@code ?lang=} asks for, else what the browser prefers, else Indonesian. */
  static Language of(HttpServletRequest request) {
    return chosen(request).or(() -> preferred(request)).orElse(INDONESIAN);
  }

  private static Optional<Language> preferred(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null
        ? Optional.empty()
        : Collections.list(request.getLocales()).stream()
            .flatMap(locale -> named(locale.getLanguage()).stream())
            .findFirst();
  }

  /** What {@code ?lang=} asks for. */
  static Optional<Language> chosen(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("lang")).flatMap(Language::named);
  }

  private static Optional<Language> named(String tag) {
    return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }

  /** Its ISO 639 code. */
  public String tag() {
    return tag;
  }

  /** Its name in itself. */
  public String ownName() {
    return ownName;
  }

  /** The one to switch to. */
  public Language other() {
    return this == INDONESIAN ? ENGLISH : INDONESIAN;
  }

  /** For dates and numbers. */
  public Locale locale() {
    return Locale.of(tag);
  }
}

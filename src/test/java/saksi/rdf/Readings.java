package saksi.rdf;

import static saksi.knowledge.EntityType.COUNTRY;
import static saksi.knowledge.EntityType.ORGANIZATION;
import static saksi.knowledge.EntityType.PERSON;
import static saksi.knowledge.EntityType.PLACE;
import static saksi.knowledge.Factuality.DENIED;
import static saksi.knowledge.Factuality.PLANNED;
import static saksi.knowledge.Factuality.POSSIBLE;
import static saksi.knowledge.Relation.AIDS;
import static saksi.knowledge.Relation.ATTACKS;
import static saksi.knowledge.Relation.DEPLOYS;
import static saksi.knowledge.Relation.HOLDS_OFFICE;
import static saksi.knowledge.Relation.MEETS;
import static saksi.knowledge.Relation.SUPPORTS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import saksi.knowledge.Coordinates;
import saksi.knowledge.Entity;
import saksi.knowledge.Quantity;
import saksi.knowledge.Reading;
import saksi.rdf.Sketch.Statement;

/** Small made-up articles and what a correct reading of each holds, by the article's id. */
final class Readings {
  static final Entity KENYA =
      new Entity(
          "country/KE",
          COUNTRY,
          "Kenya",
          Optional.of("Kenya"),
          List.of("Nairobi"),
          Optional.of("Q114"),
          Optional.of("KE"),
          Optional.empty());
  static final Entity SUDAN =
      new Entity(
          "country/SD",
          COUNTRY,
          "Sudan",
          Optional.of("Sudan"),
          List.of(),
          Optional.of("Q1049"),
          Optional.of("SD"),
          Optional.empty());
  static final Entity PORT_SUDAN =
      new Entity(
          "place/port-sudan",
          PLACE,
          "Port Sudan",
          Optional.empty(),
          List.of("Bur Sudan"),
          Optional.empty(),
          Optional.empty(),
          Optional.of(new Coordinates(19.6, 37.25)));

  private Readings() {}

  static Map<String, Reading> all() {
    return new TreeMap<>(
        Map.of(
            "visit",
            visit(),
            "troops",
            troops(),
            "quiet",
            quiet(),
            "rumour & ☕",
            rumour(),
            "kunjungan-belousov-ke-pyongyang",
            envoy()));
  }

  /** An office, a meeting at a place, and a claim with everything that a claim can have. */
  static Reading visit() {
    return new Sketch(
            "visit",
            "2026-03-05",
            "Kenya Kirim Pasukan",
            "Menteri Luar Negeri Kenya Amina Wanjiru bertemu Yusuf Lubega di Port Sudan. 🙂",
            "Amina Wanjiru 🙂 mengatakan sekitar 300 tentara Kenya dikerahkan ke Sudan pada 3"
                + " Maret.",
            "Yusuf Lubega membantah pengerahan itu.")
        .entity(KENYA)
        .entity(SUDAN)
        .entity(PORT_SUDAN)
        .entity("person/amina-wanjiru", PERSON, "Amina Wanjiru")
        .entity("person/yusuf-lubega", PERSON, "Yusuf Lubega")
        .mentions("country/KE", "Kenya")
        .mentions("place/port-sudan", "Port Sudan")
        .mentions("country/SD", "Sudan")
        .mentions("person/amina-wanjiru", "Amina Wanjiru")
        .mentions("person/yusuf-lubega", "Yusuf Lubega")
        .claim(
            Statement.of("person/amina-wanjiru", HOLDS_OFFICE, "country/KE", "Menteri Luar Negeri")
                .titled("Menteri Luar Negeri"))
        .claim(
            Statement.of("person/yusuf-lubega", MEETS, "person/amina-wanjiru", "bertemu")
                .at("place/port-sudan"))
        .claim(
            Statement.of("country/KE", DEPLOYS, "country/SD", "dikerahkan")
                .on("2026-03-03")
                .by("person/amina-wanjiru")
                .at("place/port-sudan")
                .counting(quantity("300", "tentara", "sekitar 300 tentara")))
        .claim(
            Statement.of("country/KE", DEPLOYS, "country/SD", "pengerahan")
                .is(DENIED)
                .on("2026-03-03")
                .by("person/yusuf-lubega"))
        .reading();
  }

  /** The same event from another claimant with another number, a plan, and support. */
  static Reading troops() {
    return new Sketch(
            "troops",
            "2026-04-01",
            "Pasukan Kenya di Sudan",
            "Chad menyebut 450 tentara Kenya dikerahkan ke Sudan pada 3 Maret.",
            "Kenya berencana membantu Chad bulan depan.",
            "Uni Afrika mendukung Kenya.")
        .entity(KENYA)
        .entity(SUDAN)
        .entity("country/TD", COUNTRY, "Chad")
        .entity("organization/uni-afrika", ORGANIZATION, "Uni Afrika")
        .mentions("country/KE", "Kenya")
        .mentions("country/SD", "Sudan")
        .mentions("country/TD", "Chad")
        .mentions("organization/uni-afrika", "Uni Afrika")
        .claim(
            Statement.of("country/KE", DEPLOYS, "country/SD", "dikerahkan")
                .on("2026-03-03")
                .by("country/TD")
                .counting(quantity("450", "tentara", "450 tentara")))
        .claim(Statement.of("country/KE", AIDS, "country/TD", "membantu").is(PLANNED).on("2026-05"))
        .claim(Statement.of("organization/uni-afrika", SUPPORTS, "country/KE", "mendukung"))
        .reading();
  }

  /** An article of which nothing is known but its text, and which says nothing of the kind. */
  static Reading quiet() {
    return new Sketch("quiet", "", "Cuaca cerah.").reading();
  }

  /** An id that needs encoding, one span for two entities, a year and a number without a unit. */
  static Reading rumour() {
    return new Sketch(
            "rumour & ☕",
            "2026-04-02",
            "Dikabarkan Chad dan Sudan menyerang Uni Afrika dengan 2,5 juta.",
            "Kedua Negara diam.")
        .entity(SUDAN)
        .entity("country/TD", COUNTRY, "Chad")
        .entity("organization/uni-afrika", ORGANIZATION, "Uni Afrika")
        .mentions("country/SD", "Sudan", "Kedua Negara")
        .mentions("country/TD", "Chad", "Kedua Negara")
        .mentions("organization/uni-afrika", "Uni Afrika")
        .claim(
            Statement.of("country/TD", ATTACKS, "organization/uni-afrika", "menyerang")
                .is(POSSIBLE)
                .on("2025")
                .counting(quantity("2500000.00", "", "2,5 juta")))
        .reading();
  }

  /** The article and the two countries that the saved queries ask for, until a user edits them. */
  static Reading envoy() {
    return new Sketch(
            "kunjungan-belousov-ke-pyongyang",
            "2026-04-03",
            "Utusan Korea Utara Tiba",
            "Menteri Pertahanan Korea Utara Han Myong mengunjungi Rusia.",
            "Rusia memuji Korea Utara.",
            "Kenya mengatakan 20 insinyur Korea Utara dikirim ke Rusia.")
        .entity(KENYA)
        .entity(country("KP", "Korea Utara"))
        .entity(country("RU", "Rusia"))
        .entity("person/han-myong", PERSON, "Han Myong")
        .mentions("country/KE", "Kenya")
        .mentions("country/KP", "Korea Utara")
        .mentions("country/RU", "Rusia")
        .mentions("person/han-myong", "Han Myong")
        .claim(
            Statement.of("person/han-myong", HOLDS_OFFICE, "country/KP", "Menteri Pertahanan")
                .titled("Menteri Pertahanan"))
        .claim(Statement.of("person/han-myong", MEETS, "country/RU", "mengunjungi"))
        .claim(Statement.of("country/RU", SUPPORTS, "country/KP", "memuji"))
        .claim(
            Statement.of("country/KP", DEPLOYS, "country/RU", "dikirim")
                .by("country/KE")
                .counting(quantity("20", "insinyur", "20 insinyur")))
        .reading();
  }

  private static Entity country(String code, String name) {
    return new Entity(
        "country/" + code,
        COUNTRY,
        name,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.of(code),
        Optional.empty());
  }

  private static Quantity quantity(String amount, String unit, String words) {
    return new Quantity(new BigDecimal(amount), unit, words);
  }
}

package saksi.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import saksi.knowledge.Event;
import saksi.knowledge.EventDate;
import saksi.text.Span;

/**
 * The names of things in the graph. Every IRI is a function of the base and of what it names, and
 * two different things never share one.
 */
public final class Iris {
  private static final int EVENT_HASH_LENGTH = 20;
  private static final Set<String> RESERVED_GRAPHS =
      Set.of("reference", "ontology", "dataset", "copies");

  /** What a path below the base begins with, of all that is named here. */
  private static final Set<String> KINDS =
      Set.of(
          "country",
          "person",
          "organization",
          "place",
          "event",
          "claim",
          "article",
          "run",
          "graph",
          "dataset");

  private static final String NOTES = "notes/";

  private final String base;
  private final String version;
  private final double minConfidence;

  /**
   * Names below a base, by the running version of the program.
   *
   * @throws IllegalArgumentException when the base is no absolute IRI without query and fragment
   */
  public Iris(String base) {
    this(base, runningVersion());
  }

  /** Names below a base, by a version of the program. */
  public Iris(String base, String version) {
    this(base, version, 0);
  }

  private Iris(String base, String version, double minConfidence) {
    if (!base.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`#?]+")) {
      throw new IllegalArgumentException("not a base IRI: '" + base + "'");
    }
    this.base = base.endsWith("/") ? base : base + "/";
    this.version = version;
    this.minConfidence = minConfidence;
  }

  /**
   * The same names, for a run that leaves out less sure claims: it is another run, so that what it
   * read is not taken for what a run with all claims reads.
   *
   * @throws IllegalArgumentException unless the confidence is within 0 and 1
   */
  public Iris withMinConfidence(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("not a confidence from 0 to 1: " + confidence);
    }
    return new Iris(base, version, confidence);
  }

  /** The confidence below which the run leaves a claim out, 0 to 1. */
  public double minConfidence() {
    return minConfidence;
  }

  /** The same names, for runs that know beforehand what has this fingerprint. */
  public Iris knowing(String fingerprint) {
    return new Iris(base, version + "-" + fingerprint, minConfidence);
  }

  /** The base, which ends with a slash. */
  public String base() {
    return base;
  }

  /** The version of the program that the run is named after. */
  public String version() {
    return version;
  }

  /** Whether things have names of this path below the base, such as {@code country/KP}. */
  public static boolean mayName(String path) {
    return KINDS.contains(path.replaceFirst("[/.].*", ""));
  }

  /** Anything by its kind and its name there, such as {@code country} and {@code KP}. */
  public String thing(String kind, String name) {
    return base + kind + "/" + PathSegment.encode(name);
  }

  /** An entity by its key, such as {@code country/KP}. */
  public String entity(String key) {
    int slash = key.indexOf('/');
    return thing(key.substring(0, slash), key.substring(slash + 1));
  }

  /** An article by its id. */
  public String article(String id) {
    return base + "article/" + PathSegment.encode(id);
  }

  /** The named graph of all that an article says. */
  public String graph(String id) {
    String segment = RESERVED_GRAPHS.contains(id) ? PathSegment.hide(id) : PathSegment.encode(id);
    return base + "graph/" + segment;
  }

  /** The named graph of the entities known beforehand. */
  public String referenceGraph() {
    return base + "graph/reference";
  }

  /** The named graph that holds the ontology. */
  public String ontologyGraph() {
    return base + "graph/ontology";
  }

  /** The named graph that says how good the claims are. */
  public String datasetGraph() {
    return base + "graph/dataset";
  }

  /** The named graph that says which articles are copies. */
  public String copiesGraph() {
    return base + "graph/copies";
  }

  /** The named graph of what an account has noted by updates. */
  public String notesGraph(String account) {
    return base + NOTES + PathSegment.encode(account);
  }

  /** Whether a graph holds an account's notes, below any base. */
  public static boolean isNotesGraph(String graph) {
    return graph.substring(0, graph.lastIndexOf('/') + 1).endsWith("/" + NOTES);
  }

  /** All articles' claims together. */
  public String dataset() {
    return base + "dataset";
  }

  /** A stretch of an article's text, with the fragment of RFC 5147. */
  public String span(String id, Span span) {
    return article(id) + "#char=" + span.begin() + "," + span.end();
  }

  /** An event: the same for every article that reports it. */
  public String event(Event event) {
    String date = event.date().map(EventDate::iso).orElse("");
    String content =
        String.join("\n", event.relation().label(), event.agent(), event.target(), date);
    return base + "event/" + sha256(content).substring(0, EVENT_HASH_LENGTH);
  }

  /** A claim by its article and its number there, from 1. */
  public String claim(String id, int number) {
    return base + "claim/" + PathSegment.encode(id) + "-" + number;
  }

  /**
   * The run that made the claims, named after the version and what it leaves out: no clock is read.
   */
  public String run() {
    String run = base + "run/saksi-" + PathSegment.encode(version);
    return minConfidence == 0 ? run : run + "-min-" + minConfidence;
  }

  private static String runningVersion() {
    String version = Iris.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }

  private static String sha256(String content) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

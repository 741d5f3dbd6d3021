package saksi.browse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The ontology as a page shows it. Words are given by their language.
 *
 * @param version such as {@code 0.1.0}
 */
public record Vocabulary(
    String iri,
    String version,
    Map<String, String> title,
    Map<String, String> description,
    List<Part> parts) {

  public Vocabulary {
    title = Map.copyOf(title);
    description = Map.copyOf(description);
    parts = List.copyOf(parts);
  }

  /** What a term is, in the order of the page. */
  public enum Kind {
    CLASSES,
    EVENTS,
    RELATIONS,
    PROPERTIES,
    INDIVIDUALS;

    /** Its name in lower case. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The terms of one kind. */
  public record Part(Kind kind, List<Term> terms) {
    public Part {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A term of the ontology.
   *
   * @param name its local name, such as {@code meets}
   * @param examples in Indonesian
   * @param statements what else is said of it
   */
  public record Term(
      String name,
      String iri,
      Map<String, String> label,
      Map<String, String> definition,
      List<String> examples,
      List<Statement> statements) {
    public Term {
      label = Map.copyOf(label);
      definition = Map.copyOf(definition);
      examples = List.copyOf(examples);
      statements = List.copyOf(statements);
    }
  }

  /**
   * A property, such as {@code rdfs:subClassOf}, and its values.
   *
   * @param property in its short form
   */
  public record Statement(String property, List<Value> values) {
    public Statement {
      values = List.copyOf(values);
    }
  }

  /** A value in its short form or words, and where it leads if it is an IRI. */
  public record Value(String words, Optional<String> link) {}
}

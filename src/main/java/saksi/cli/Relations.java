package saksi.cli;

import java.util.Arrays;
import java.util.List;
import saksi.knowledge.Relation;

/** What to tell a user of the names of relations. */
final class Relations {
  private Relations() {}

  /** That there is none of that name, and which was probably meant. */
  static String unknown(String typed) {
    List<String> labels = Arrays.stream(Relation.values()).map(Relation::label).toList();
    String hint =
        Nearest.to(typed, labels)
            .map(label -> "; did you mean " + label + "?")
            .orElse("; one of " + String.join(", ", labels));
    return "no relation '" + typed + "'" + hint;
  }
}

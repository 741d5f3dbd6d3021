package saksi.relations;

import java.util.Set;

/** Which party of a predicate a position is the place of, by the predicate's frame. */
enum Fit {
  AGENT,
  TARGET,
  EITHER,
  NEITHER;

  private static final Set<String> SUBJECTS = Set.of("subject", "antecedent", "previous");
  private static final Set<String> OWNER = Set.of("milik", "buatan", "asal", "dari");

  static Fit of(Trigger trigger, Context context, Position position) {
    Predicate predicate = trigger.predicate();
    boolean toTarget = predicate.prepositions().contains(position.preposition());
    if (position.slot().equals("oblique") && position.preposition().equals("oleh")) {
      return AGENT;
    }
    boolean far = SUBJECTS.contains(position.slot());
    if (trigger.voice() == Voice.NOUN && far) {
      return ofNounSubject(context.light());
    }
    if (far && context.light().equals("mutual")) {
      return EITHER;
    }
    return switch (predicate.frame()) {
      case TRANSITIVE -> transitive(trigger.voice(), position, toTarget);
      case RECEIVE -> receive(position, toTarget);
      case SOURCE -> source(trigger.voice(), position, toTarget);
      case TOWARD -> toward(trigger.voice(), position, toTarget);
      case FORCES -> forces(trigger.voice(), position, toTarget);
      case WITH, WITHOBJECT, MOTION -> companion(position, toTarget);
      case TOPIC -> position.slot().equals("direct") ? NEITHER : companion(position, toTarget);
      case OF -> of(position, toTarget);
      case OFOBJECT -> ofObject(position, toTarget);
      case BETWEEN -> between(position, toTarget);
    };
  }

  /** <i>A melakukan serangan</i>, <i>T menerima kritik</i>, <i>A dalam pertemuan dengan T</i>. */
  private static Fit ofNounSubject(String light) {
    return switch (light) {
      case "carries", "adjunct", "own" -> AGENT;
      case "receives" -> TARGET;
      default -> NEITHER;
    };
  }

  private static Fit transitive(Voice voice, Position position, boolean toTarget) {
    return switch (position.slot()) {
      case "subject", "antecedent", "main", "previous" -> voice == Voice.PASSIVE ? TARGET : AGENT;
      case "direct" -> voice == Voice.PASSIVE ? AGENT : TARGET;
      case "oblique" -> toTarget && voice != Voice.PASSIVE ? TARGET : NEITHER;
      default -> NEITHER;
    };
  }

  private static Fit source(Voice voice, Position position, boolean fromTarget) {
    boolean owner = position.slot().equals("direct") || position.slot().equals("later");
    return owner && voice != Voice.PASSIVE ? TARGET : toward(voice, position, fromTarget);
  }

  private static Fit toward(Voice voice, Position position, boolean toTarget) {
    return switch (position.slot()) {
      case "subject", "antecedent", "main", "previous" -> voice == Voice.PASSIVE ? NEITHER : AGENT;
      case "direct" -> voice == Voice.PASSIVE ? AGENT : NEITHER;
      case "oblique" -> toTarget ? TARGET : NEITHER;
      default -> NEITHER;
    };
  }

  private static Fit receive(Position position, boolean fromAgent) {
    return switch (position.slot()) {
      case "subject", "antecedent", "main", "previous" -> TARGET;
      case "oblique" -> fromAgent ? AGENT : NEITHER;
      default -> NEITHER;
    };
  }

  private static Fit forces(Voice voice, Position position, boolean toTarget) {
    return switch (position.slot()) {
      case "subject", "antecedent", "main", "previous", "direct" -> AGENT;
      case "oblique" -> toTarget ? TARGET : NEITHER;
      default -> NEITHER;
    };
  }

  private static Fit companion(Position position, boolean toTarget) {
    return switch (position.slot()) {
      case "subject", "antecedent", "main", "previous" -> AGENT;
      case "oblique" ->
          !toTarget ? NEITHER : position.preposition().equals("antara") ? EITHER : TARGET;
      case "direct" -> TARGET;
      default -> NEITHER;
    };
  }

  private static Fit of(Position position, boolean toTarget) {
    return switch (position.slot()) {
      case "direct", "subject", "previous" -> AGENT;
      case "oblique" ->
          toTarget ? TARGET : OWNER.contains(position.preposition()) ? AGENT : NEITHER;
      default -> NEITHER;
    };
  }

  private static Fit ofObject(Position position, boolean toTarget) {
    return switch (position.slot()) {
      case "direct" -> TARGET;
      case "oblique" -> toTarget ? TARGET : NEITHER;
      case "subject", "antecedent", "main", "previous" -> AGENT;
      default -> NEITHER;
    };
  }

  private static Fit between(Position position, boolean toTarget) {
    return switch (position.slot()) {
      case "oblique" ->
          !toTarget ? NEITHER : position.preposition().equals("antara") ? EITHER : TARGET;
      case "direct" -> EITHER;
      case "subject", "antecedent", "main", "previous" -> AGENT;
      default -> NEITHER;
    };
  }
}

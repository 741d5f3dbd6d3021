package saksi.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import saksi.language.Parse;

/** What the model looks at: facts about the trigger, about each party's place, and about both. */
final class Features {
  private final FunctionWords words;

  Features(FunctionWords words) {
    this.words = words;
  }

  /** All of a candidate. */
  List<String> of(Candidate candidate) {
    Trigger trigger = candidate.trigger();
    Context context = candidate.context();
    List<String> all = new ArrayList<>(ofTrigger(trigger, context));
    all.addAll(ofParty(trigger, context, candidate.agent(), "A"));
    all.addAll(ofParty(trigger, context, candidate.target(), "T"));
    all.addAll(ofPair(candidate));
    return all;
  }

  /** Of the trigger alone. */
  List<String> ofTrigger(Trigger trigger, Context context) {
    Parse parse = trigger.parse();
    String relation = trigger.predicate().relation().label();
    List<String> list = new ArrayList<>();
    list.add("bias");
    list.add("predicate=" + trigger.predicate().id());
    list.add("word=" + trigger.words() + "/" + relation);
    list.add("~voice=" + trigger.voice() + "/" + relation);
    list.add("voice=" + trigger.voice() + "/" + context.headline());
    list.add("tag=" + parse.tags().get(trigger.begin()) + "/" + trigger.voice());
    list.add("before=" + before(parse, trigger.begin()) + "/" + trigger.voice());
    list.add("after=" + after(parse, trigger.end()) + "/" + trigger.voice());
    list.add("governor=" + context.governor());
    list.add("~governor=" + context.governor() + "/" + relation);
    list.add("quoted=" + context.quoted());
    list.add("opening=" + context.opening() + "/" + trigger.voice());
    list.add("light=" + context.light() + "/" + trigger.voice());
    list.addAll(ofHead(parse, trigger.begin(), trigger.voice(), relation));
    return list;
  }

  /** Of the word that the trigger depends on; which one says most of a noun's. */
  private static List<String> ofHead(Parse parse, int token, Voice voice, String relation) {
    int head = parse.heads().get(token);
    String label = parse.labels().get(token);
    List<String> list = new ArrayList<>();
    list.add("label=" + label + "/" + voice);
    list.add("head=" + (head < 0 ? "ROOT" : parse.tags().get(head)) + "/" + label + "/" + voice);
    if (head >= 0 && voice == Voice.NOUN) {
      String word = parse.form(head).toLowerCase(Locale.ROOT);
      list.add("headword=" + word);
      list.add("~headword=" + word + "/" + relation);
    }
    return list;
  }

  private String before(Parse parse, int index) {
    return index == 0 ? "^" : shape(parse, index - 1);
  }

  private String after(Parse parse, int index) {
    return index >= parse.size() ? "$" : shape(parse, index);
  }

  private String shape(Parse parse, int index) {
    String form = parse.form(index).toLowerCase(Locale.ROOT);
    boolean closed =
        words.isPreposition(form)
            || words.isConnector(form)
            || words.is("complementizer", form)
            || form.equals("yang");
    return closed ? form : parse.tags().get(index);
  }

  /** Of one party; {@code role} is {@code A} for the agent, {@code T} for the target. */
  List<String> ofParty(Trigger trigger, Context context, Party party, String role) {
    Position position = party.position();
    String relation = trigger.predicate().relation().label();
    String fit = role + "." + party.fit();
    String frame = trigger.predicate().frame() + "/" + trigger.voice();
    String type = party.entity().type().name();
    List<String> list = new ArrayList<>();
    list.add(fit);
    list.add(fit + "/" + trigger.voice());
    list.add(fit + "/" + frame);
    list.add("~" + fit + "/" + relation);
    list.add(role + ".slot=" + position.slot() + "/" + frame);
    list.add(fit + "/verbs=" + Math.min(3, position.verbs()));
    list.add(fit + "/commas=" + Math.min(3, position.commas()));
    list.add(fit + "/others=" + Math.min(2, position.others()));
    list.add(fit + "/" + position.slot() + "/rivals=" + Math.min(2, position.rivals()));
    list.add(fit + "/rank=" + party.rank());
    list.add(fit + "/rank=" + party.rank() + "/" + frame);
    list.add(fit + "/clause=" + position.clause());
    list.add(fit + "/quote=" + position.quote());
    list.add(role + ".slot=" + position.slot() + "/opening=" + context.opening());
    list.add(role + ".slot=" + position.slot() + "/light=" + context.light());
    list.add(fit + "/governor=" + context.governor());
    list.add(fit + "/relative=" + position.relative() + "/" + position.slot());
    list.add(fit + "/distance=" + bucket(position.distance()));
    list.add(role + ".preposition=" + position.preposition() + "/" + position.side());
    list.add("~" + role + ".preposition=" + position.preposition() + "/" + relation);
    list.add("~" + role + ".type=" + type + "/" + relation);
    list.add(role + ".type=" + type + "/" + position.slot());
    list.add(role + ".kind=" + party.participant().reference().kind() + "/" + position.slot());
    list.add(role + ".embedded=" + party.participant().embedded());
    list.add(fit + "/embedded=" + party.participant().embedded() + "/" + type);
    for (String capacity : party.participant().capacity()) {
      list.add(role + ".capacity=" + capacity);
      list.add("~" + role + ".capacity=" + capacity + "/" + relation);
      list.add(fit + ".capacity=" + capacity + "/" + position.slot());
    }
    if (party.participant().capacity().isEmpty()) {
      list.add("~" + role + ".capacity=none/" + type + "/" + relation);
    }
    if (position.side() != Position.Side.ELSEWHERE) {
      String path = party.path();
      list.add(role + ".path=" + path + "/" + trigger.voice());
      list.add(role + ".path=" + path + "/" + party.fit());
      String way = DependencyPath.simplified(path);
      list.add(role + ".way=" + way + "/" + trigger.voice());
      list.add(fit + "/way=" + way);
    }
    return list;
  }

  /** Of both parties together. */
  List<String> ofPair(Candidate candidate) {
    Trigger trigger = candidate.trigger();
    Party agent = candidate.agent();
    Party target = candidate.target();
    String relation = trigger.predicate().relation().label();
    String frame = trigger.predicate().frame() + "/" + trigger.voice();
    String fits = agent.fit() + ">" + target.fit();
    String order = order(trigger, agent, target);
    List<String> list = new ArrayList<>();
    list.add("fits=" + fits);
    list.add("fits=" + fits + "/" + frame);
    list.add("fits=" + fits + "/" + order);
    list.add("slots=" + agent.position().slot() + ">" + target.position().slot() + "/" + frame);
    boolean rule = candidate.isGrammatical();
    list.add("grammar=" + rule);
    list.add("grammar=" + rule + "/" + frame);
    list.add("grammar=" + rule + "/governor=" + candidate.context().governor());
    list.add("~grammar=" + rule + "/" + relation);
    String ranks = fits + "/ranks=" + agent.rank() + "," + target.rank();
    list.add(ranks);
    list.add(ranks + "/" + frame);
    list.add("~types=" + agent.entity().type() + ">" + target.entity().type() + "/" + relation);
    list.add("order=" + order + "/" + frame);
    boolean sameHome = agent.home().isPresent() && agent.home().equals(target.home());
    list.add("home=" + sameHome);
    list.add("~home=" + sameHome + "/" + relation);
    boolean own = isHomeOf(agent, target) || isHomeOf(target, agent);
    list.add("own=" + own);
    list.add("~own=" + own + "/" + relation);
    if (agent.participant().equals(target.participant())) {
      list.add("together/" + frame);
    } else if (agent.participant().group() == target.participant().group()
        && agent.position().side() != Position.Side.ELSEWHERE
        && target.position().side() != Position.Side.ELSEWHERE) {
      list.add("listed/" + frame);
      list.add("listed/" + frame + "/" + agent.position().preposition());
      list.add("listed/" + frame + "/" + agent.position().slot());
    }
    return list;
  }

  /** Whether one party is the country that the other lies in or serves. */
  private static boolean isHomeOf(Party country, Party other) {
    return other.home().equals(Optional.of(country.entity()));
  }

  private static String order(Trigger trigger, Party agent, Party target) {
    return side(agent)
        + side(target)
        + (agent.participant().nameBegin() < target.participant().nameBegin() ? "<" : ">");
  }

  private static char side(Party party) {
    return party.position().side().name().charAt(0);
  }

  private static String bucket(int distance) {
    return distance < 3
        ? Integer.toString(distance)
        : distance < 6 ? "3" : distance < 11 ? "6" : "11";
  }
}

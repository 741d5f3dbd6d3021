package saksi.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import saksi.knowledge.Entity;
import saksi.knowledge.EntityType;
import saksi.linking.Referent.Role;

/** What has been referred to up to a place in the article; grows from left to right. */
final class Discourse {
  private static final int FARTHEST = 3;

  private final List<SentenceNames> sentences;
  private final Quotes quotes;
  private final List<List<Referent>> referents = new ArrayList<>();

  Discourse(List<SentenceNames> sentences, Quotes quotes) {
    this.sentences = List.copyOf(sentences);
    this.quotes = quotes;
    sentences.forEach(s -> referents.add(new ArrayList<>()));
  }

  void add(Referent referent) {
    referents.get(referent.sentence()).add(referent);
  }

  SentenceNames sentence(int number) {
    return sentences.get(number);
  }

  int size() {
    return sentences.size();
  }

  Quotes quotes() {
    return quotes;
  }

  /** All referents in the order of the text. */
  List<Referent> all() {
    return referents.stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Referent::sentence).thenComparingInt(Referent::begin))
        .toList();
  }

  /** As {@link #all()}, as references. */
  List<Reference> references() {
    return all().stream()
        .filter(r -> !r.entities().isEmpty())
        .map(r -> r.in(sentence(r.sentence())))
        .toList();
  }

  /** The referents of a sentence so far. */
  List<Referent> in(int sentence) {
    return List.copyOf(referents.get(sentence));
  }

  /** Those of a sentence that end before a token. */
  List<Referent> before(int sentence, int token) {
    return referents.get(sentence).stream().filter(r -> r.end() <= token).toList();
  }

  /** The sentences before one that a reference may reach, nearest first; quotations don't count. */
  List<Integer> back(int sentence) {
    List<Integer> back = new ArrayList<>();
    for (int s = sentence - 1; s >= 0 && back.size() < FARTHEST; s--) {
      if (!quotes.isQuoted(s)) {
        back.add(s);
      }
    }
    return back;
  }

  /**
   * The person whom a pronoun at a place outside of quotations takes up: the subject before it in
   * its sentence, else the subject of the nearest sentence before that names a person. Empty when
   * two are as likely.
   */
  Optional<Entity> person(int sentence, int token) {
    List<Referent> here = persons(before(sentence, token));
    if (!here.isEmpty()) {
      return salient(here);
    }
    for (int s : back(sentence)) {
      List<Referent> there = persons(in(s));
      if (!there.isEmpty()) {
        return salient(there);
      }
    }
    return Optional.empty();
  }

  /** Who speaks in a word such as <i>katanya</i>: as a pronoun, but never one only spoken of. */
  Optional<Entity> speaker(int sentence, int token) {
    List<List<Referent>> nearest = new ArrayList<>();
    nearest.add(persons(before(sentence, token)));
    back(sentence).forEach(s -> nearest.add(persons(in(s))));
    return nearest.stream()
        .filter(persons -> persons.stream().anyMatch(Referent::isSubject))
        .findFirst()
        .flatMap(this::salient);
  }

  /** Those that are one person, and strangers who act. */
  private static List<Referent> persons(List<Referent> referents) {
    return referents.stream()
        .filter(r -> !r.quoted())
        .filter(r -> r.only(EntityType.PERSON).isPresent() || r.isActingStranger())
        .toList();
  }

  /** The most prominent; there is no need to ask for roles where all are the same person. */
  private Optional<Entity> salient(List<Referent> persons) {
    Set<Entity> all = entities(persons, r -> true);
    boolean stranger = persons.stream().anyMatch(r -> r.entities().isEmpty());
    if (all.size() == 1 && !stranger) {
      return Optional.of(all.iterator().next());
    }
    for (Role role : List.of(Role.SPEAKER, Role.MAIN_SUBJECT, Role.SUBJECT, Role.OTHER)) {
      List<Referent> found = persons.stream().filter(r -> r.role() == role).toList();
      if (found.stream().anyMatch(r -> r.entities().isEmpty())) {
        return Optional.empty();
      }
      if (!found.isEmpty()) {
        Set<Entity> candidates = entities(found, r -> true);
        persons.stream()
            .filter(r -> isJoined(r, found))
            .forEach(r -> candidates.addAll(r.entities()));
        return candidates.size() == 1
            ? Optional.of(candidates.iterator().next())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a referent is named together with one of these: <i>Ana dan Raul tiba</i>. */
  private boolean isJoined(Referent second, List<Referent> firsts) {
    return firsts.stream()
        .anyMatch(first ->
            first.sentence() == second.sentence()
                && second.begin() == first.end() + 1
                && sentence(first.sentence()).word(first.end()).matches("dan|serta"));
  }

  /** The different entities of the referents that pass a test. */
  static Set<Entity> entities(List<Referent> referents, Predicate<Referent> test) {
    Set<Entity> found = new LinkedHashSet<>();
    referents.stream().filter(test).forEach(r -> found.addAll(r.entities()));
    return found;
  }
}

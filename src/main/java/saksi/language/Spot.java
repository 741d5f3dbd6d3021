package saksi.language;

/** A word that a parser looks at, with what is seen of it and of its dependents so far. */
final class Spot {
  int index;
  int word;
  int tag;
  int kind;
  int shape;
  int labelSet;
  int valency;
}

package saksi.relations;

/** In what form a predicate stands in the sentence, which decides where its arguments stand. */
public enum Voice {
  /** meN- or ber-: <i>Rusia menyerang Ukraina</i>. */
  ACTIVE,
  /** di- or ter-: <i>Ukraina diserang Rusia</i>. */
  PASSIVE,
  /** Without a prefix, as headlines write it: <i>Rusia Serang Ukraina</i>. */
  BARE,
  /** A noun: <i>serangan Rusia ke Ukraina</i>. */
  NOUN
}

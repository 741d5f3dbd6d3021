package saksi.relations;

import java.util.Locale;

/** Where a predicate's agent and target stand. */
public enum Frame {
  /** Subject and object: <i>A menyerang T</i>. */
  TRANSITIVE,
  /**
   * Subject and prepositional phrase, beside an object that is no party: <i>A mengirim rudal ke
   * T</i>.
   */
  TOWARD,
  /** As TOWARD, where the object belongs to the agent: <i>pasukan A dikerahkan ke T</i>. */
  FORCES,
  /** Subject and companion, or two subjects: <i>A bertemu dengan T</i>, <i>A dan T bertemu</i>. */
  WITH,
  /** As WITH, of a verb that takes an object: <i>A dan T menyepakati harga</i>. */
  WITHOBJECT,
  /** As WITH, where the object is what they talk of: <i>A membahas pajak dengan T</i>. */
  TOPIC,
  /** Subject and goal: <i>A tiba di T</i>. */
  MOTION,
  /** Subject and source: <i>A membeli rudal dari T</i>. */
  SOURCE,
  /** The subject receives: <i>T menerima bantuan dari A</i>. */
  RECEIVE,
  /** A noun whose possessor is the agent: <i>serangan A ke T</i>. */
  OF,
  /** A noun whose possessor is the target: <i>penangkapan T oleh A</i>. */
  OFOBJECT,
  /** A noun between two parties: <i>pertemuan antara A dan T</i>. */
  BETWEEN;

  static Frame named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}

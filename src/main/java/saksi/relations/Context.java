package saksi.relations;

/**
 * What surrounds a trigger.
 *
 * @param headline whether its sentence is the headline
 * @param quoted whether it stands inside quotation marks
 * @param governor the relation of the predicate it is the content of (<i>meminta ...
 *     menyerang</i>), or {@code none}
 * @param light whether a verb of little meaning carries it (<i>melakukan serangan</i>), or {@code
 *     receives} when its subject undergoes it (<i>menerima kritik</i>), {@code adjunct} when the
 *     noun stands in a phrase of time (<i>dalam pertemuan</i>), {@code own} when it says that its
 *     agent was named (<i>kunjungannya</i>), {@code mutual} for <i>saling</i>
 * @param opening the word that opens the trigger's clause right before it (<i>yang</i>,
 *     <i>untuk</i>), or {@code none}
 */
record Context(boolean headline, boolean quoted, String governor, String light, String opening) {

  boolean isRelative() {
    return opening.equals("yang");
  }
}

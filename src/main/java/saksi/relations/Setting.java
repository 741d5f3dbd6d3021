package saksi.relations;

import java.util.List;
import saksi.language.Parse;

/**
 * A sentence with the parties it names and the words that name events.
 *
 * @param participants in order
 * @param triggers in order
 */
record Setting(Parse parse, List<Participant> participants, List<Trigger> triggers) {}

package saksi.relations;

import java.util.List;
import saksi.knowledge.Entity;

/**
 * A stretch of a sentence that somebody says.
 *
 * @param speakers who says it; several for <i>menurut AS dan Jepang</i>
 * @param begin the first token of what is said
 * @param end the token after its last one
 */
record Speech(List<Entity> speakers, int begin, int end) {

  Speech {
    speakers = List.copyOf(speakers);
  }

  boolean contains(int token) {
    return begin <= token && token < end;
  }

  int length() {
    return end - begin;
  }
}

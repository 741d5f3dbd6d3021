package saksi.relations;

import saksi.knowledge.Entity;

/**
 * A stretch of a sentence that somebody says.
 *
 * @param begin the first token of what is said
 * @param end the token after its last one
 */
record Speech(Entity speaker, int begin, int end) {

  boolean contains(int token) {
    return begin <= token && token < end;
  }

  int length() {
    return end - begin;
  }
}

package saksi.relations;

import saksi.language.Parse;

/**
 * A predicate where it stands in a sentence.
 *
 * @param begin its first token
 * @param end the token after its last one
 * @param words its words in lower case
 */
record Trigger(Parse parse, int begin, int end, String words, Predicate predicate, Voice voice) {}

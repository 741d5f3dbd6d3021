package saksi.store;

/**
 * What a search found.
 *
 * @param iri the entity or article, or the span of the sentence
 * @param field which of its literals has the words
 * @param text that literal
 * @param language of that literal, such as {@code id}
 * @param score more is better; it compares only within one search
 */
public record Hit(String iri, TextField field, String text, String language, double score) {}

package saksi.store;

/**
 * What a store holds.
 *
 * @param entities the different entities that the articles mention
 * @param events the different events that the articles report
 * @param triples the triples of all named graphs; one that stands in two graphs counts twice
 */
public record Counts(
    long articles, long mentions, long entities, long events, long claims, long triples) {}

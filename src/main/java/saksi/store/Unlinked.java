package saksi.store;

import java.util.Optional;

/**
 * An entity of the articles that has no Wikidata id.
 *
 * @param key the path of its IRI below the base, such as {@code person/hana-sato}
 * @param name what it is called
 * @param country the IRI of the Wikidata item of the country in which a person holds an office,
 *     where there is just one
 */
public record Unlinked(String key, String name, Optional<String> country) {}

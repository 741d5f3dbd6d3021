package saksi.store;

import java.util.Optional;

/**
 * What the store knows of an article to tell copies by.
 *
 * @param id its identifier
 * @param published the day, in ISO 8601
 * @param sketch a sample of its text
 */
public record Sketched(String id, Optional<String> published, String sketch) {}

package saksi.store;

/** How many statements an update added to an account's notes and took from them. */
public record Noted(int added, int removed) {}

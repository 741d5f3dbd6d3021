package saksi.pipeline;

/**
 * An input that gave nothing to the graph.
 *
 * @param source the file as the user named it, and the line, record or entry in it
 * @param code why, shortly, such as {@code too-large} or {@code duplicate}
 * @param message one line that names the source and what is wrong
 */
public record Failure(String source, String code, String message) {}

package saksi.reconciliation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The candidates as a table for review: one a line, columns between tabs. */
public record CandidateFile(Path path) {
  private static final String COLUMNS =
      "accept\tentity\tname\ttype\tcandidate id\tcandidate name\tscore\tmatch";

  private static final Set<String> YES = Set.of("x", "yes");
  private static final Set<String> NO = Set.of("", "-", "no");
  private static final int WIDTH = COLUMNS.split("\t").length;
  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** Writes proposals, none of which is accepted yet. */
  public void write(List<Proposal> proposals) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(COLUMNS);
    proposals.forEach(proposal -> lines.add(line(proposal)));
    Files.writeString(path, String.join("\n", lines) + "\n");
  }

  private static String line(Proposal proposal) {
    Question question = proposal.question();
    Candidate candidate = proposal.candidate();
    return String.join(
        "\t",
        "",
        question.entity(),
        cell(question.name()),
        question.type().name().toLowerCase(Locale.ROOT),
        cell(candidate.id()),
        cell(candidate.name()),
        String.format(Locale.ROOT, "%.1f", candidate.score()),
        candidate.match() ? "true" : "false");
  }

  private static String cell(String words) {
    return words.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
  }

  /**
   * The rows that a user accepted, marked with {@code x} or {@code yes} in the first column.
   *
   * @throws BadCandidatesException when a line is none of such a table
   */
  public List<Accepted> accepted() throws IOException {
    List<String> lines = lines();
    List<Accepted> accepted = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        List<String> cells = List.of(lines.get(i).split("\t", -1));
        if (cells.size() != WIDTH) {
          throw bad(i + 1, cells.size() + " columns where " + WIDTH + " are expected");
        }
        if (isAccepted(cells.getFirst(), i + 1)) {
          accepted.add(accepted(cells, i + 1));
        }
      }
    }
    return accepted;
  }

  private List<String> lines() throws IOException {
    try {
      List<String> lines = Files.readAllLines(path);
      String first = lines.isEmpty() ? "" : lines.getFirst();
      if (!first.replace(BYTE_ORDER_MARK, "").strip().equals(COLUMNS)) {
        throw bad(1, "not the columns of a file that 'saksi reconcile --out' writes");
      }
      return lines;
    } catch (CharacterCodingException e) {
      throw bad(1, "not UTF-8 text");
    }
  }

  private boolean isAccepted(String mark, int line) {
    String word = mark.strip().toLowerCase(Locale.ROOT);
    if (!YES.contains(word) && !NO.contains(word)) {
      throw bad(line, "'" + mark + "' is not x or yes, and not empty or no");
    }
    return YES.contains(word);
  }

  private Accepted accepted(List<String> cells, int line) {
    try {
      return new Accepted(cells.get(1).strip(), cells.get(2).strip(), cells.get(4).strip(), line);
    } catch (IllegalArgumentException e) {
      throw bad(line, String.valueOf(e.getMessage()));
    }
  }

  BadCandidatesException bad(int line, String problem) {
    return new BadCandidatesException(path, line, problem);
  }
}

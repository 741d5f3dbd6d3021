package saksi.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saksi.reader.Boilerplate.Scope;

/** Tells the report, headline and paragraphs, from what a site puts around it. */
final class Passages {
  private final Boilerplate boilerplate = new Boilerplate();
  private final ForeignLines foreign = new ForeignLines();

  /** The first line that is part of the report. */
  Optional<Line> headline(List<Line> lines) {
    return lines.stream()
        .filter(this::isReport)
        .flatMap(l -> boilerplate.cut(l).stream())
        .findFirst();
  }

  /** The stretches of text that are the report, in order. */
  List<Line> of(Optional<Line> headline, List<Line> lines) {
    List<Line> report = new ArrayList<>();
    headline
        .filter(h -> lines.isEmpty() || h.begin() < lines.getFirst().begin())
        .ifPresent(report::add);
    boolean afterListLine = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (boilerplate.matches(Scope.END, line)) {
        break;
      }
      boolean listed = boilerplate.matches(Scope.LIST, line);
      boolean between =
          afterListLine
              && i + 1 < lines.size()
              && boilerplate.matches(Scope.LIST, lines.get(i + 1));
      afterListLine = listed;
      if (!listed && !between && isReport(line)) {
        report.addAll(boilerplate.cut(line));
      }
    }
    return report;
  }

  private boolean isReport(Line line) {
    return !boilerplate.matches(Scope.LINE, line) && !foreign.isForeign(line);
  }
}

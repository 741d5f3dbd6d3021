package saksi.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import saksi.browse.EntityPage.Line;

/**
 * What a timeline has under one date.
 *
 * @param iso the date; empty for what has none
 */
public record Day(String iso, List<Line> lines) {

  static List<Day> of(List<Line> lines) {
    Map<String, List<Line>> days = new LinkedHashMap<>();
    lines.forEach(
        line -> days.computeIfAbsent(line.day().orElse(""), day -> new ArrayList<>()).add(line));
    return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
  }
}

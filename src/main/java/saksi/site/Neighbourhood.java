package saksi.site;

import java.util.List;
import saksi.browse.EntityPage;

/** The lines between neighbours, as the script that draws them reads it. */
final class Neighbourhood {
  private Neighbourhood() {}

  static String of(EntityPage page) {
    return Json.write(
        page.links().stream()
            .map(link -> List.of(link.from(), link.to(), link.relation().label()))
            .toList());
  }
}

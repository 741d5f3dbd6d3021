package saksi.site;

import java.util.List;
import java.util.Optional;
import saksi.browse.Party;

/** A paragraph of an article, in runs that are each evidence or not. */
public record Paragraph(List<Run> runs) {

  /**
   * A stretch within one sentence that is evidence, or outside of such.
   *
   * @param id of the sentence, where it begins here; else empty
   */
  public record Run(boolean isEvidence, String id, List<Piece> pieces) {}

  /**
   * Words that stand together for something, or for nothing.
   *
   * @param entity whom they name
   * @param isTrigger whether they name an event
   * @param ids of all that begins here
   */
  public record Piece(String words, Optional<Party> entity, boolean isTrigger, List<String> ids) {}
}

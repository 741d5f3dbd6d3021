package saksi.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import saksi.knowledge.Entity;

class CorroborationTest {

  @Test
  void sentencesThatReportTheSameAddUp() {
    Candidate one = candidate("[C:Chad] menyerang [C:Sudan].");
    Candidate again = candidate("[C:Chad] kembali menyerang [C:Sudan].");
    Corroboration corroboration = new Corroboration();
    corroboration.add(one, 0.5);
    corroboration.add(again, 0.6);
    assertThat(corroboration.of(one)).isEqualTo(0.8, within(1e-9));
    assertThat(corroboration.of(again)).isEqualTo(corroboration.of(one));
  }

  @Test
  void anotherEventGainsNothing() {
    Corroboration corroboration = new Corroboration();
    corroboration.add(candidate("[C:Chad] menyerang [C:Sudan]."), 0.9);
    assertThat(corroboration.of(candidate("[C:Chad] mengecam [C:Sudan]."))).isZero();
  }

  private static Candidate candidate(String text) {
    Marked marked = Marked.of(text);
    Setting setting = marked.settings().getLast();
    return new Candidate(
        setting.triggers().getFirst(),
        new Context(false, false, "none", "none", "none"),
        party(setting.participants().getFirst()),
        party(setting.participants().getLast()));
  }

  private static Party party(Participant participant) {
    Entity entity = participant.reference().entities().getFirst();
    Position position = Position.PREVIOUS_SENTENCE;
    return new Party(participant, entity, position, Fit.EITHER, "", 1, Optional.empty());
  }
}

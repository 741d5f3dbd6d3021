package saksi.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saksi.knowledge.Entity;
import saksi.linking.Office;
import saksi.linking.Reference;

/** Parties in order; those of one list are joined by +, those that only modify are in brackets. */
class ParticipantFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[C:Chad] menyerang [C:Sudan]. | Chad, Sudan",
        "Menteri Luar Negeri [C:Chad] [P:Ana Berg] mengunjungi [C:Sudan]. | (Chad), Ana Berg,"
            + " Sudan",
        "[C:Chad], [C:Mali], dan [C:Niger] mengecam [C:Sudan]. | Chad+Mali+Niger, Sudan",
        "[C:Sudan] mengecam [C:Chad] dan [C:Mali]. | Sudan, Chad+Mali",
        "Pasukan [C:Chad] menyerang [C:Sudan]. | Chad, Sudan",
        "[C:Sudan] mengecam negara tetangga seperti [C:Chad] dan [C:Mali]. | Sudan, Chad+Mali",
        "[C:Sudan] mengecam negara-negara [L:Sahel] seperti [C:Chad], [C:Mali], hingga [C:Niger]."
            + " | Sudan, (Sahel)+Chad+Mali+Niger",
        "Presiden [C:Mali] ([C:Mali=ML]) [P:Ana Berg] mengunjungi [C:Sudan]. | (Mali), (Mali), Ana"
            + " Berg, Sudan",
        "Ketua [O:Partai Awan] ([O:Partai Awan=PA]), [P:Ana Berg], mengecam [C:Sudan]. | (Partai"
            + " Awan), (Partai Awan), Ana Berg, Sudan",
      })
  void findsPartiesAndLists(String text, String parties) {
    List<Participant> found = Marked.of(text).settings().getLast().participants();
    assertThat(shown(found)).isEqualTo(parties);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pasukan [C:Chad] menyerang [C:Sudan]. | Chad | forces",
        "Pemerintah [C:Chad] mengecam [C:Sudan]. | Chad | official",
        "Dua warga [C:Chad] ditahan [C:Sudan]. | Chad | people",
      })
  void readsInWhatCapacityAPartyActs(String text, String name, String capacity) {
    assertThat(Marked.of(text).settings().getLast().participants())
        .filteredOn(p -> name(p).equals(name))
        .singleElement()
        .satisfies(p -> assertThat(p.capacity()).contains(capacity));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[C:Chad] mengirim pasukan ke [C:Sudan]. | Sudan | ke",
        "[C:Chad] diserang oleh pasukan [C:Sudan]. | Sudan | oleh",
        "[C:Chad] mengirim bantuan ke [C:Mali] dan [C:Sudan]. | Sudan | ke",
      })
  void knowsThePrepositionOfAPartyAndItsList(String text, String name, String preposition) {
    assertThat(Marked.of(text).settings().getLast().participants())
        .filteredOn(p -> name(p).equals(name))
        .extracting(Participant::preposition)
        .containsExactly(preposition);
  }

  @Test
  void theBodyOfAnOfficeInAppositionIsNoParty() {
    Setting setting =
        Marked.of("[P:Ana Berg], Menteri Luar Negeri [C:Chad], mengunjungi [C:Sudan].")
            .settings()
            .getLast();
    List<Reference> references =
        setting.participants().stream().map(Participant::reference).toList();
    Entity holder = references.get(0).entities().getFirst();
    Entity body = references.get(1).entities().getFirst();
    Office office =
        new Office(
            holder,
            body,
            "Menteri Luar Negeri",
            setting.parse().sentence(),
            references.get(0).end() + 1,
            references.get(1).end(),
            false);
    ParticipantFinder finder = new ParticipantFinder(FunctionWords.load(), WordClasses.load());
    assertThat(shown(finder.find(setting.parse(), references, List.of(office))))
        .isEqualTo("Ana Berg, (Chad), Sudan");
  }

  private static String shown(List<Participant> found) {
    return found.stream().map(Participant::group).distinct().toList().stream()
        .map(group ->
            found.stream()
                .filter(p -> p.group() == group)
                .map(p -> p.embedded() ? "(" + name(p) + ")" : name(p))
                .collect(Collectors.joining("+")))
        .collect(Collectors.joining(", "));
  }

  private static String name(Participant participant) {
    return participant.reference().entities().getFirst().name();
  }
}

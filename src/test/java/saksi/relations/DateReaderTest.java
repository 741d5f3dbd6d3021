package saksi.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import saksi.knowledge.EventDate;

class DateReaderTest {
  /** A Monday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 12, 2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[C:Chad] menyerang [C:Sudan] pada Jumat (29/11/2024). | 2024-11-29",
        "[C:Chad] menyerang [C:Sudan] pada Jumat. | 2024-11-29",
        "[C:Chad] menyerang [C:Sudan] pada Senin. | 2024-12-02",
        "[C:Chad] menyerang [C:Sudan] kemarin. | 2024-12-01",
        "[C:Chad] menyerang [C:Sudan] pada 5 Oktober 2023. | 2023-10-05",
        "[C:Chad] menyerang [C:Sudan] pada Oktober 2023. | 2023-10",
        "[C:Chad] menyerang [C:Sudan] pada tahun 2019. | 2019",
        "Pada 29 November, [C:Chad] menyerang [C:Sudan]. | 2024-11-29",
        "[C:Chad] menyerang [C:Sudan], kata seorang saksi, Jumat (29/11/2024). | -",
        "[C:Chad] menyerang [C:Sudan] pekan lalu. | -",
        "[C:Chad] menyerang [C:Sudan] pada 31/02/2024. | -",
        "[C:Chad] menyerang [C:Sudan]. | -",
      })
  void readsWhenAnEventHappened(String text, String date) {
    Trigger trigger = Marked.of(text).trigger("menyerang");
    assertThat(new DateReader().read(trigger, Optional.of(PUBLISHED)).map(EventDate::iso))
        .isEqualTo(Optional.of(date).filter(d -> !d.equals("-")));
  }

  @Test
  void relativeDaysNeedADayOfPublication() {
    Trigger trigger = Marked.of("[C:Chad] menyerang [C:Sudan] kemarin.").trigger("menyerang");
    assertThat(new DateReader().read(trigger, Optional.empty())).isEmpty();
  }
}

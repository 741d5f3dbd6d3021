package saksi.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import saksi.browse.ArticlePage;
import saksi.browse.Source;

class MarkedTextTest {
  @Test
  void headerLinesStandAboveTheTextAndNotInIt() {
    assertThat(paragraphs("Judul: Rapat 🕊\nTanggal: 2025-03-04\n\nLina datang.\n\nLina pergi.\n"))
        .containsExactly("Lina datang.", "Lina pergi.");
    assertThat(paragraphs("Rapat\n\nTanggal: 2025-03-04\n")).hasSize(2);
  }

  private static List<String> paragraphs(String text) {
    Source source = new Source("a", "a", Optional.empty(), Optional.empty(), Optional.empty());
    ArticlePage page =
        new ArticlePage(source, Optional.empty(), Optional.of(text), List.of(), List.of());
    return MarkedText.paragraphs(page).stream().map(MarkedTextTest::words).toList();
  }

  private static String words(Paragraph paragraph) {
    return paragraph.runs().stream()
        .flatMap(run -> run.pieces().stream())
        .map(Paragraph.Piece::words)
        .collect(Collectors.joining());
  }
}

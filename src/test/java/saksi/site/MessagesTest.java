package saksi.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Pattern PLACES = Pattern.compile("\\{\\d}");
  private static final Pattern SAID =
      Pattern.compile("frame\\.(?:say|text|count)\\(\"([a-z.-]+)\"[,)]");

  private static final Messages ENGLISH = Messages.in(Language.ENGLISH);
  private static final Messages INDONESIAN = Messages.in(Language.INDONESIAN);

  @Test
  void bothLanguagesSayTheSame() {
    assertThat(ENGLISH.keys()).isEqualTo(INDONESIAN.keys());
    for (String key : ENGLISH.keys()) {
      assertThat(places(ENGLISH, key)).as(key).isEqualTo(places(INDONESIAN, key));
    }
  }

  @Test
  void whatTheTemplatesSayIsThere() throws IOException {
    try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
      for (Path template : templates.filter(Files::isRegularFile).toList()) {
        SAID.matcher(Files.readString(template))
            .results()
            .forEach(
                said -> assertThat(ENGLISH.keys()).as(template.toString()).contains(said.group(1)));
      }
    }
  }

  private static List<String> places(Messages messages, String key) {
    return PLACES
        .matcher(messages.lookup(key))
        .results()
        .map(MatchResult::group)
        .distinct()
        .sorted()
        .toList();
  }
}

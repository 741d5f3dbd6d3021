package saksi.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import saksi.knowledge.Relation;
import saksi.language.Parse;
import saksi.language.Parser;
import saksi.language.SentenceSplitter;
import saksi.linking.Linker;
import saksi.linking.Linking;
import saksi.names.NameFinder;
import saksi.reference.ReferenceData;
import saksi.text.Article;
import saksi.text.Sentence;
import saksi.text.Span;
import saksi.text.Text;

/** Each reason, with weights of our own, so that it does not depend on what a model has learned. */
class WhyNotTest {
  private static final String STRIKE = "Rusia menyerang Ukraina. Presiden Mesir tiba di Turki.";
  private static final Map<String, Float> GRAMMAR = Map.of("grammar=true", 3f);
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();
  private static final Parser PARSER = Parser.load();
  private static final NameFinder NAMES = NameFinder.load();
  private static final Linker LINKER = new Linker(ReferenceData.loadDefault());

  @Test
  void whatIsFoundIsSaidToBeThere() {
    assertThat(why(GRAMMAR, STRIKE, Relation.ATTACKS, "Rusia", "country/UA"))
        .isInstanceOf(WhyNot.Claimed.class);
  }

  @Test
  void aClaimMayBeTooUnsure() {
    WhyNot.Asked asked = new WhyNot.Asked(Relation.ATTACKS, "Rusia", "Ukraina", 0.99);
    WhyNot.Unsure unsure = (WhyNot.Unsure) why(GRAMMAR, STRIKE, asked);
    assertThat(unsure.claim().confidence()).isLessThan(0.99);
  }

  @Test
  void anEntityMayNotBeThere() {
    WhyNot.UnknownParty unknown =
        (WhyNot.UnknownParty) why(GRAMMAR, STRIKE, Relation.ATTACKS, "Rusia", "Peru");
    assertThat(unknown.name()).isEqualTo("Peru");
    assertThat(unknown.named()).contains("Mesir", "Rusia", "Turki", "Ukraina");
  }

  @Test
  void noWordMayNameTheRelation() {
    String text = "Chile bertetangga Peru. Kuba punya pantai.";
    WhyNot.NoWord none = (WhyNot.NoWord) why(GRAMMAR, text, Relation.SANCTIONS, "Chile", "Peru");
    assertThat(none.together())
        .extracting(span -> slice(text, span))
        .containsExactly("Chile bertetangga Peru.");
    assertThat(why(GRAMMAR, text, Relation.SANCTIONS, "Chile", "Kuba"))
        .isEqualTo(new WhyNot.NoWord(List.of()));
  }

  @Test
  void theTwoMayNeverBePartiesOfOneSentence() {
    WhyNot.NeverTogether apart =
        (WhyNot.NeverTogether) why(GRAMMAR, STRIKE, Relation.ATTACKS, "Mesir", "Turki");
    assertThat(apart.words()).extracting(w -> slice(STRIKE, w.word())).containsExactly("menyerang");
    assertThat(apart.together())
        .extracting(span -> slice(STRIKE, span))
        .containsExactly("Presiden Mesir tiba di Turki.");
  }

  @Test
  void theGrammarMayPutThemElsewhere() {
    WhyNot.Misplaced misplaced =
        (WhyNot.Misplaced) why(Map.of("bias", -3f), STRIKE, Relation.ATTACKS, "Ukraina", "Rusia");
    assertThat(misplaced.agent()).isEqualTo(new WhyNot.Stand("direct", "", "target"));
    assertThat(misplaced.target()).isEqualTo(new WhyNot.Stand("subject", "", "agent"));
  }

  @Test
  void theModelMayFindItUnlikely() {
    Map<String, Float> weights = Map.of("bias", -2f, "quoted=false", -1f, "grammar=true", 1f);
    WhyNot.Unlikely unlikely =
        (WhyNot.Unlikely) why(weights, STRIKE, Relation.ATTACKS, "Rusia", "Ukraina");
    assertThat(unlikely.probability()).isBetween(0.1, 0.15);
    assertThat(unlikely.threshold()).isEqualTo(Judge.LEAST);
    assertThat(unlikely.against())
        .containsExactly(new WhyNot.Against("bias", -2), new WhyNot.Against("quoted=false", -1));
  }

  @Test
  void oneSentenceMayNotBeEnough() {
    WhyNot.Unlikely unlikely =
        (WhyNot.Unlikely) why(Map.of("bias", -0.5f), STRIKE, Relation.ATTACKS, "Rusia", "Ukraina");
    assertThat(unlikely.threshold()).isEqualTo(Judge.THRESHOLD);
  }

  @Test
  void anotherPairMayBeLikelier() {
    WhyNot.Outdone outdone =
        (WhyNot.Outdone) why(GRAMMAR, STRIKE, Relation.ATTACKS, "Ukraina", "Rusia");
    assertThat(outdone.agent()).isEqualTo("Rusia");
    assertThat(outdone.target()).isEqualTo("Ukraina");
    assertThat(outdone.other()).isGreaterThan(outdone.probability());
  }

  @Test
  void anOfficeNeedsATitle() {
    assertThat(why(GRAMMAR, STRIKE, Relation.HOLDS_OFFICE, "Rusia", "Turki"))
        .isEqualTo(new WhyNot.NoTitle("Rusia", "Turki"));
  }

  private static WhyNot why(
      Map<String, Float> weights, String words, Relation relation, String agent, String target) {
    return why(weights, words, new WhyNot.Asked(relation, agent, target, 0));
  }

  private static WhyNot why(Map<String, Float> weights, String words, WhyNot.Asked asked) {
    Article article = article(words);
    List<Sentence> sentences = SPLITTER.split(article);
    List<Parse> parses = sentences.stream().map(PARSER::parse).toList();
    Linking linking = LINKER.link(article, parses, NAMES.find(sentences));
    return RelationFinder.with(weights).whyNot(article, parses, linking, asked);
  }

  private static Article article(String words) {
    Text text = new Text(words);
    return new Article(
        "a",
        "a.txt",
        text,
        List.of(text.all()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static String slice(String words, Span span) {
    return new Text(words).slice(span);
  }
}

package saksi.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Finds the literals that have all of some words, as they stand or in their base forms. */
record TextSearch(IndexReader reader, Analyzer analyzer) {
  /** An entity has several names, and each hit is one entity. */
  private static final int NAMES = 8;

  private static final float BASE_FORM = 0.6f;
  private static final float BEGINNING = 0.3f;

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble(Hit::score)
          .reversed()
          .thenComparing(Hit::field)
          .thenComparing(Hit::text)
          .thenComparing(Hit::iri);

  /** Each entity, article and sentence once, best first. */
  List<Hit> find(TextQuestion question) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query(question), question.limit() * NAMES).scoreDocs) {
      TextLayout.hit(searcher.storedFields().document(found.doc), found.score).ifPresent(hits::add);
    }
    hits.sort(BEST_FIRST);
    Map<String, Hit> best = new LinkedHashMap<>();
    hits.forEach(hit -> best.putIfAbsent(hit.iri(), hit));
    return best.values().stream().limit(question.limit()).toList();
  }

  private Query query(TextQuestion question) throws IOException {
    BooleanQuery.Builder anyField = new BooleanQuery.Builder();
    for (TextField field : question.fields()) {
      List<String> words = terms(field.label(), question.words());
      if (!words.isEmpty()) {
        Query all = allOf(words, field, question.language());
        anyField.add(new BoostQuery(all, field.weight()), Occur.SHOULD);
      }
    }
    return anyField.build();
  }

  private Query allOf(List<String> words, TextField field, String language) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 0; i < words.size(); i++) {
      BooleanQuery.Builder anyForm = new BooleanQuery.Builder();
      String word = words.get(i);
      anyForm.add(new TermQuery(new Term(field.label(), word)), Occur.SHOULD);
      if (i == words.size() - 1) {
        Query beginning = new PrefixQuery(new Term(field.label(), word));
        anyForm.add(new BoostQuery(beginning, BEGINNING), Occur.SHOULD);
      }
      String forms = TextLayout.field(field, language);
      List<String> bases = terms(forms, word);
      for (String base : bases) {
        Query same = new TermQuery(new Term(forms, base));
        anyForm.add(new BoostQuery(same, BASE_FORM), Occur.SHOULD);
      }
      all.add(anyForm.build(), bases.isEmpty() && words.size() > 1 ? Occur.SHOULD : Occur.MUST);
    }
    return all.build();
  }

  private List<String> terms(String field, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    }
    return terms;
  }
}

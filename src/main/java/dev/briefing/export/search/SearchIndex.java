package dev.briefing.export.search;

import dev.briefing.model.Catalogue;
import dev.briefing.web.WebTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is found under which word: {@code search/index.js} names the parts, {@code
 * search/words-N.js} holds the words from one to the next, and {@code search/pages-N.js} what
 * results show of some documents.
 */
public final class SearchIndex {
  private static final int TITLE = 12;
  private static final int HEADING = 4;
  private static final int SUMMARY = 4;
  private static final int MOST_IN_TEXT = 5;

  /** Of a word that is everywhere, the documents where it weighs most. */
  static final int MOST_OF_A_WORD = 250;

  /** The words of so many documents are in memory at once. */
  private static final int AT_ONCE = 500;

  private SearchIndex() {}

  /** The files of the index; of a site with nothing to find, the first one only. */
  public static WebTree of(Catalogue catalogue) {
    List<SearchDocument> documents = SearchDocuments.of(catalogue);
    SearchFiles files = new SearchFiles();
    List<Integer> packs = files.pages(documents);
    List<String> shards = files.words(words(documents));
    files.index(documents.size(), packs, shards);
    return files.tree();
  }

  /** The documents of each word, the weight of each, in order; not more than can matter. */
  static SortedMap<String, List<Hit>> words(List<SearchDocument> documents) {
    Map<String, List<Hit>> words = new HashMap<>();
    for (int from = 0; from < documents.size(); from += AT_ONCE) {
      int to = Math.min(from + AT_ONCE, documents.size());
      List<Map<String, Integer>> weights =
          documents.subList(from, to).parallelStream().map(SearchIndex::weights).toList();
      for (int i = 0; i < weights.size(); i++) {
        int document = from + i;
        weights.get(i).forEach((word, weight) -> add(new Hit(document, weight), word, words));
      }
    }
    words.replaceAll((word, hits) -> most(hits));
    return new TreeMap<>(words);
  }

  /** A word that is everywhere loses what cannot matter now and then, not only at the end. */
  private static void add(Hit hit, String word, Map<String, List<Hit>> words) {
    List<Hit> hits = words.computeIfAbsent(word, some -> new ArrayList<>());
    hits.add(hit);
    if (hits.size() == 4 * MOST_OF_A_WORD) {
      words.put(word, new ArrayList<>(most(hits)));
    }
  }

  private static List<Hit> most(List<Hit> hits) {
    if (hits.size() <= MOST_OF_A_WORD) {
      return hits;
    }
    return hits.stream()
        .sorted(Comparator.comparingInt(Hit::weight).reversed().thenComparing(Hit::document))
        .limit(MOST_OF_A_WORD)
        .sorted(Comparator.comparingInt(Hit::document))
        .toList();
  }

  private static Map<String, Integer> weights(SearchDocument document) {
    Map<String, Integer> text = new HashMap<>();
    SearchWords.of(document.text()).forEach(word -> text.merge(word, 1, Integer::sum));
    Map<String, Integer> weights = new HashMap<>();
    text.forEach((word, times) -> weights.put(word, Math.min(times, MOST_IN_TEXT)));
    add(document.title(), TITLE, weights);
    document.names().forEach(name -> add(name, TITLE, weights));
    document.headings().forEach(heading -> add(heading, HEADING, weights));
    add(document.summary(), SUMMARY, weights);
    return weights;
  }

  private static void add(String text, int weight, Map<String, Integer> weights) {
    SearchWords.of(text).stream()
        .distinct()
        .forEach(word -> weights.merge(word, weight, Integer::sum));
  }

  /**
   * A document in which a word stands.
   *
   * @param document its number
   * @param weight how much the word says of it; at least 1
   */
  record Hit(int document, int weight) {}
}

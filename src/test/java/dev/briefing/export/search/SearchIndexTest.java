package dev.briefing.export.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.export.search.SearchIndex.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class SearchIndexTest {

  private static SearchDocument document(String title, String text) {
    return new SearchDocument("a.html", "page", title, List.of(), "", List.of(), text);
  }

  @Test
  void aTitleWeighsMoreThanTheTextAndTheTextNotWithoutEnd() {
    SortedMap<String, List<Hit>> words =
        SearchIndex.words(
            List.of(document("Chips", "wafer"), document("Other", "chip ".repeat(99))));
    assertThat(words.get("chip")).containsExactly(new Hit(0, 12), new Hit(1, 5));
    assertThat(words.get("wafer")).containsExactly(new Hit(0, 1));
  }

  @Test
  void ofAWordThatIsEverywhereTheWeightiestAreKept() {
    List<SearchDocument> documents = new ArrayList<>();
    for (int i = 0; i < 2 * SearchIndex.MOST_OF_A_WORD; i++) {
      documents.add(document(i % 2 == 0 ? "None" : "China", "china"));
    }
    List<Hit> hits = SearchIndex.words(documents).get("china");
    assertThat(hits).hasSize(SearchIndex.MOST_OF_A_WORD);
    assertThat(hits).allMatch(hit -> hit.document() % 2 == 1 && hit.weight() == 13);
    assertThat(hits).isSortedAccordingTo((a, b) -> Integer.compare(a.document(), b.document()));
  }

  @Test
  void theWeightiestAreKeptWhereverTheyStand() {
    List<SearchDocument> documents = new ArrayList<>();
    int many = 11 * SearchIndex.MOST_OF_A_WORD;
    for (int i = 0; i < many; i++) {
      documents.add(document(i % 11 == 10 ? "China" : "None", i % 11 == 10 ? "" : "china"));
    }
    assertThat(SearchIndex.words(documents).get("china"))
        .hasSize(SearchIndex.MOST_OF_A_WORD)
        .allMatch(hit -> hit.document() % 11 == 10 && hit.weight() == 12);
  }

  @Test
  void theFilesAreScriptsOfSmallParts() {
    List<SearchDocument> documents = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      documents.add(document("Title </script> \u2028 " + i, "word" + i + " shared"));
    }
    SearchFiles files = new SearchFiles();
    List<Integer> pages = files.pages(documents);
    List<String> words = files.words(SearchIndex.words(documents));
    files.index(documents.size(), pages, words);
    SortedMap<String, String> texts = new TreeMap<>();
    files
        .tree()
        .files()
        .forEach((path, content) -> texts.put(path.toString(), new String(content.bytes(), UTF_8)));
    assertThat(texts).hasSize(1 + pages.size() + words.size());
    assertThat(texts.values()).allMatch(text -> text.length() < 8000 && !text.contains("\u2028"));
    assertThat(texts.get("search/index.js"))
        .startsWith("briefingSearch(\"index\",{\"documents\":200,")
        .endsWith("});\n");
    assertThat(words).isSorted();
  }

  @Test
  void aSiteWithNothingToFindHasAnIndexStill() {
    SearchFiles files = new SearchFiles();
    files.index(0, files.pages(List.of()), files.words(new TreeMap<>()));
    assertThat(files.tree().files()).hasSize(1);
  }
}

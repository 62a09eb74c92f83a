package dev.briefing.export.search;

import dev.briefing.export.search.SearchIndex.Hit;
import dev.briefing.web.Content;
import dev.briefing.web.WebPath;
import dev.briefing.web.WebTree;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the index as scripts, each a call with one piece of JSON. */
final class SearchFiles {
  private static final JsonFactory JSON = new JsonFactory();

  /** Beyond this a part is closed, in characters: a query fetches a few of them. */
  private static final int PART = 4000;

  private static final int TEXT = 1500;

  private final WebTree.Builder tree = WebTree.builder();

  WebTree tree() {
    return tree.build();
  }

  /** What results show: {@code [[address, kind, title, summary, text], …]}. */
  List<Integer> pages(List<SearchDocument> documents) {
    List<Integer> starts = new ArrayList<>();
    List<String> part = new ArrayList<>();
    int size = 0;
    for (int number = 0; number < documents.size(); number++) {
      if (part.isEmpty()) {
        starts.add(number);
      }
      String json = json(documents.get(number));
      part.add(json);
      size += json.length();
      if (size > PART || number == documents.size() - 1) {
        write("pages-" + (starts.size() - 1), "[" + String.join(",\n", part) + "]");
        part.clear();
        size = 0;
      }
    }
    return starts;
  }

  /** Words and where they stand: {@code {word: [document, weight, document, weight, …], …}}. */
  List<String> words(SortedMap<String, List<Hit>> words) {
    List<String> starts = new ArrayList<>();
    List<String> part = new ArrayList<>();
    int size = 0;
    int left = words.size();
    for (var entry : words.entrySet()) {
      if (part.isEmpty()) {
        starts.add(entry.getKey());
      }
      String json = json(entry.getKey(), entry.getValue());
      part.add(json);
      size += json.length();
      left--;
      if (size > PART || left == 0) {
        write("words-" + (starts.size() - 1), "{" + String.join(",\n", part) + "}");
        part.clear();
        size = 0;
      }
    }
    return starts;
  }

  /**
   * What the script reads first.
   *
   * @param pages the first document of each part
   * @param words the first word of each part
   */
  void index(int documents, List<Integer> pages, List<String> words) {
    String json =
        json(
            out -> {
              out.writeStartObject();
              out.writeNumberProperty("documents", documents);
              out.writeNumberProperty("most", SearchIndex.MOST_OF_A_WORD);
              out.writeArrayPropertyStart("pages");
              pages.forEach(out::writeNumber);
              out.writeEndArray();
              out.writeArrayPropertyStart("words");
              words.forEach(out::writeString);
              out.writeEndArray();
              out.writeEndObject();
            });
    write("index", json);
  }

  private static String json(SearchDocument document) {
    return json(
        out -> {
          out.writeStartArray();
          out.writeString(address(document.path()));
          out.writeString(document.kind());
          out.writeString(document.title());
          out.writeString(line(document.summary()));
          out.writeString(shortened(line(document.text(), TEXT + 2)));
          out.writeEndArray();
        });
  }

  private static String json(String word, List<Hit> hits) {
    String name = json(out -> out.writeString(word));
    StringBuilder numbers = new StringBuilder(name).append(":[");
    int last = 0;
    for (Hit hit : hits) {
      // Distances are shorter than numbers.
      numbers.append(numbers.charAt(numbers.length() - 1) == '[' ? "" : ",");
      numbers.append(hit.document() - last).append(',').append(hit.weight());
      last = hit.document();
    }
    return numbers.append(']').toString();
  }

  private static String address(String path) {
    int hash = path.indexOf('#');
    String page = hash < 0 ? path : path.substring(0, hash);
    return WebPath.of(page).encoded() + (hash < 0 ? "" : path.substring(hash));
  }

  private static String line(String text) {
    return line(text, Integer.MAX_VALUE);
  }

  /** The text on one line, as far as so many characters. */
  private static String line(String text, int most) {
    String whole = text.strip();
    StringBuilder line = new StringBuilder(Math.min(whole.length(), most));
    boolean space = false;
    for (int i = 0; i < whole.length() && line.length() < most; i++) {
      char c = whole.charAt(i);
      boolean another = c == ' ' || (c >= '\t' && c <= '\r');
      if (!another || !space) {
        line.append(another ? ' ' : c);
      }
      space = another;
    }
    return line.toString();
  }

  private static String shortened(String text) {
    int end = text.length() <= TEXT ? text.length() : text.lastIndexOf(' ', TEXT);
    return text.substring(0, end < 0 ? text.offsetByCodePoints(0, TEXT / 2) : end);
  }

  private static String json(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      content.accept(out);
    }
    return text.toString();
  }

  private void write(String name, String json) {
    // Within a script these two would end a line.
    String safe = json.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    String path = String.format(Locale.ROOT, "search/%s.js", name);
    tree.add(path, Content.utf8("briefingSearch(\"" + name + "\"," + safe + ");\n"));
  }
}

package dev.briefing.fuzz;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Several files as one text: above each a line of {@code === } and its path. */
record Texts(SortedMap<String, String> texts) {
  private static final String HEAD = "=== ";

  static Texts of(String text) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String part : ("\n" + text).split("\n" + HEAD)) {
      int end = part.indexOf('\n');
      if (end > 0) {
        texts.put(part.substring(0, end), part.substring(end + 1));
      }
    }
    return new Texts(texts);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, String> file : texts.entrySet()) {
      text.append(HEAD).append(file.getKey()).append('\n').append(file.getValue()).append('\n');
    }
    return text.toString();
  }
}

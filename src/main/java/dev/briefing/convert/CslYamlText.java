package dev.briefing.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A key of a reference as a file of sources has it. */
final class CslYamlText {
  private CslYamlText() {}

  /** Its lines, as far to the left as a line can be. */
  static List<String> lines(String key, Object value) {
    List<String> lines = new ArrayList<>();
    if (value instanceof List<?> list) {
      lines.add(YamlText.of(key) + ":");
      list.forEach(item -> lines.add("  - " + inline(item)));
    } else {
      lines.add(YamlText.of(key) + ": " + inline(value));
    }
    return lines;
  }

  private static String inline(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(
              entry ->
                  YamlText.of(String.valueOf(entry.getKey())) + ": " + inline(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(CslYamlText::inline).collect(Collectors.joining(", ", "[", "]"));
    }
    String text = String.valueOf(value).strip();
    return text.matches("[1-9][0-9]{0,3}") ? text : YamlText.of(text);
  }
}

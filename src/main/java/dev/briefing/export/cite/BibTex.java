package dev.briefing.export.cite;

import dev.briefing.model.Citation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A citation as BibTeX, in UTF-8. The type is {@code @misc}, which every style knows.
 *
 * <p>BibTeX counts braces even where TeX does not, and so a brace of a text is written by its name.
 * Titles and names that shall stay as they are stand in braces of their own.
 */
final class BibTex {
  private BibTex() {}

  static String of(Citation citation) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(
        "author",
        citation.authors().stream()
            .map(name -> citation.people() ? person(name) : "{" + escaped(name) + "}")
            .collect(Collectors.joining(" and ")));
    fields.put("title", "{" + escaped(citation.title()) + "}");
    citation.container().ifPresent(text -> fields.put("howpublished", "{" + escaped(text) + "}"));
    citation.publisher().ifPresent(text -> fields.put("publisher", "{" + escaped(text) + "}"));
    citation.edition().ifPresent(id -> fields.put("edition", "{" + escaped(id) + "}"));
    fields.put("year", String.valueOf(citation.date().getYear()));
    fields.put("month", String.valueOf(citation.date().getMonthValue()));
    fields.put("day", String.valueOf(citation.date().getDayOfMonth()));
    fields.put("date", citation.date().toString());
    fields.put("version", citation.asOf().toString());
    citation.url().ifPresent(url -> fields.put("url", address(url)));
    return fields.entrySet().stream()
        .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
        .collect(Collectors.joining(",\n", "@misc{" + citation.id() + ",\n", "\n}\n"));
  }

  /** Family and given names where a comma tells them apart; any other name stays whole. */
  private static String person(String name) {
    boolean parts = name.matches("[^,]+,[^,]+") && !name.contains(" and ");
    return parts ? escaped(name) : "{" + escaped(name) + "}";
  }

  /** A text with what means something to TeX written so that it means itself. */
  static String escaped(String text) {
    StringBuilder tex = new StringBuilder(text.length() + 8);
    for (char c : text.strip().replaceAll("\\s+", " ").toCharArray()) {
      switch (c) {
        case '#', '$', '%', '&', '_' -> tex.append('\\').append(c);
        case '{' -> tex.append("\\textbraceleft{}");
        case '}' -> tex.append("\\textbraceright{}");
        case '\\' -> tex.append("\\textbackslash{}");
        case '~' -> tex.append("\\textasciitilde{}");
        case '^' -> tex.append("\\textasciicircum{}");
        case '<' -> tex.append("\\textless{}");
        case '>' -> tex.append("\\textgreater{}");
        case '|' -> tex.append("\\textbar{}");
        case '"' -> tex.append("\\textquotedbl{}");
        default -> tex.append(c);
      }
    }
    return tex.toString();
  }

  /** Addresses are taken as they are, so that only what would end the field is encoded. */
  private static String address(String url) {
    return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C").replace(" ", "%20");
  }
}

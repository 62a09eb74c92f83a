package dev.briefing.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Names as BibTeX writes them: {@code van der Berg, Jan and Ida Lie and {World Bank}}. */
final class BibName {
  private BibName() {}

  /** The names of a field, as CSL has them. */
  static List<Object> all(String field, Consumer<String> unknown) {
    List<Object> names = new ArrayList<>();
    for (String name : parts(field.replaceAll("\\s+", " "), " and ")) {
      if (!name.isBlank() && !name.strip().equals("others")) {
        names.add(one(name.strip(), unknown));
      }
    }
    return names;
  }

  private static Map<String, Object> one(String name, Consumer<String> unknown) {
    Map<String, Object> parts = new LinkedHashMap<>();
    if (name.startsWith("{") && closing(name) == name.length() - 1) {
      parts.put("literal", Latex.text(name, unknown));
      return parts;
    }
    List<String> sides = parts(name, ",").stream().map(String::strip).toList();
    List<String> words = parts(sides.get(0), " ");
    int family = sides.size() > 1 ? particles(words) : familyOf(words);
    int particle = sides.size() > 1 ? 0 : firstParticle(words, family);
    put(parts, "family", String.join(" ", words.subList(family, words.size())), unknown);
    String given =
        sides.size() > 1
            ? sides.get(sides.size() - 1)
            : String.join(" ", words.subList(0, particle));
    put(parts, "given", given, unknown);
    put(parts, "non-dropping-particle", String.join(" ", words.subList(particle, family)), unknown);
    put(parts, "suffix", sides.size() > 2 ? sides.get(1) : "", unknown);
    return parts;
  }

  private static void put(
      Map<String, Object> parts, String key, String latex, Consumer<String> unknown) {
    String text = Latex.text(latex, unknown);
    if (!text.isEmpty()) {
      parts.put(key, text);
    }
  }

  /** How many words before the family name begin with a small letter. */
  private static int particles(List<String> words) {
    int count = 0;
    while (count < words.size() - 1 && isSmall(words.get(count))) {
      count++;
    }
    return count;
  }

  /** Where the family name begins in a name that is written as it is spoken. */
  private static int familyOf(List<String> words) {
    int last = words.size() - 1;
    for (int i = last - 1; i > 0; i--) {
      if (isSmall(words.get(i))) {
        return i + 1;
      }
    }
    return last;
  }

  private static int firstParticle(List<String> words, int family) {
    for (int i = 1; i < family; i++) {
      if (isSmall(words.get(i))) {
        return i;
      }
    }
    return family;
  }

  private static boolean isSmall(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }

  /** Splits where the separator stands outside of all braces. */
  private static List<String> parts(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && text.startsWith(separator, i)) {
        parts.add(text.substring(start, i));
        i += separator.length() - 1;
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static int closing(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}

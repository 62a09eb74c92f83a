package dev.briefing.render.theme;

import static java.util.stream.Collectors.joining;

import dev.briefing.model.Colour;
import dev.briefing.model.Fingerprint;
import dev.briefing.model.FontFile;
import dev.briefing.model.Look;
import dev.briefing.model.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a site's own colour and fonts add to a theme: lines at the end of its style sheet, and font
 * files beside it. All that can stand in these lines are colours, and names of letters, digits,
 * spaces and hyphens: the settings have no other.
 */
public final class Dress {
  static final String STYLE = "assets/style.css";
  private static final Set<String> GENERIC =
      Set.of("serif", "sans-serif", "monospace", "system-ui");

  /** Of a site that leaves its theme as it is. */
  static final Dress PLAIN = new Dress("", new TreeMap<>());

  private final String style;
  private final SortedMap<String, byte[]> fonts;

  private Dress(String style, SortedMap<String, byte[]> fonts) {
    this.style = style;
    this.fonts = fonts;
  }

  /** What a look adds; its fonts are read. */
  public static Dress of(Look look) {
    StringBuilder style = new StringBuilder();
    SortedMap<String, byte[]> fonts = new TreeMap<>();
    for (FontFile font : look.fontFiles()) {
      style.append(face(font));
      fonts.put("assets/" + font.path(), bytes(font));
    }
    look.accent()
        .map(Written::value)
        .map(Colour::hex)
        .ifPresent(
            accent -> {
              style.append(":root { --brand: ").append(accent).append("; }\n");
              style.append("@media screen { :root { --accent: ").append(accent).append("; } }\n");
            });
    look.accentInDark()
        .map(Colour::hex)
        .ifPresent(
            accent ->
                style
                    .append("@media screen and (prefers-color-scheme: dark) { :root { --accent: ")
                    .append(accent)
                    .append("; } }\n"));
    font("serif", look.textFont(), "serif", style);
    font("headings", look.headingFont(), "serif", style);
    font("sans", look.labelFont(), "sans-serif", style);
    return style.isEmpty() ? PLAIN : new Dress("\n/* From site.yaml. */\n" + style, fonts);
  }

  private static String face(FontFile font) {
    return """
        @font-face { font-family: "%s"; src: url("%s") format("woff2"); font-weight: %s; font-style: %s; font-display: swap; }
        """
        .formatted(font.family(), font.path(), font.weight(), font.italic() ? "italic" : "normal");
  }

  private static void font(
      String token, List<String> families, String otherwise, StringBuilder style) {
    if (families.isEmpty()) {
      return;
    }
    String stack = families.stream().map(Dress::family).collect(joining(", "));
    String last = families.get(families.size() - 1).toLowerCase(Locale.ROOT);
    style.append(":root { --").append(token).append(": ").append(stack);
    style.append(GENERIC.contains(last) ? "" : ", " + otherwise).append("; }\n");
  }

  private static String family(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    return GENERIC.contains(word) ? word : "\"" + name + "\"";
  }

  private static byte[] bytes(FontFile font) {
    try {
      return Files.readAllBytes(font.file());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The files of a theme with these over them. */
  SortedMap<String, byte[]> over(SortedMap<String, byte[]> theme) {
    SortedMap<String, byte[]> files = new TreeMap<>(theme);
    files.putAll(fonts);
    if (!style.isEmpty()) {
      String sheet = new String(theme.getOrDefault(STYLE, new byte[0]), StandardCharsets.UTF_8);
      files.put(STYLE, (sheet + style).getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  /** A text that is the same for what adds the same. */
  public String print() {
    StringBuilder print = new StringBuilder(style);
    fonts.forEach((name, bytes) -> print.append(name).append(' ').append(Fingerprint.of(bytes)));
    return print.toString();
  }
}

package dev.briefing.convert;

/** A plain text as Markdown of one line, none of whose signs means anything. */
final class PlainMarkdown {
  private static final String SIGNS = "\\`*_{}[]<>#!~|&";

  private PlainMarkdown() {}

  static String of(String text) {
    StringBuilder out = new StringBuilder();
    text.strip()
        .replaceAll("\\s+", " ")
        .codePoints()
        .forEach(
            c -> {
              if (SIGNS.indexOf(c) >= 0) {
                out.append('\\');
              }
              out.appendCodePoint(c);
            });
    return out.toString();
  }
}

package dev.briefing.render;

import dev.briefing.render.view.Html;

/** Writes the small pieces of HTML that stand within a line; blocks are drawn by templates. */
final class Markup {
  private Markup() {}

  /**
   * A text with the characters that mean something in HTML escaped, also within a quoted attribute.
   */
  static String escaped(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
    return html.toString();
  }

  static Html text(String text) {
    return new Html(escaped(text));
  }

  /** A link within the site. */
  static String link(String href, String inner) {
    return "<a href=\"" + escaped(href) + "\">" + inner + "</a>";
  }

  /** A link that looks different from others. */
  static String link(String style, String href, String inner) {
    return "<a class=\"" + style + "\" href=\"" + escaped(href) + "\">" + inner + "</a>";
  }

  /**
   * A figure, which leads to its evidence.
   *
   * @param anchor where the evidence leads back to; empty where it does not
   */
  static String figure(String anchor, String href, String inner) {
    String id = anchor.isEmpty() ? "" : " id=\"" + escaped(anchor) + "\"";
    return "<a class=\"figure\"" + id + " href=\"" + escaped(href) + "\">" + inner + "</a>";
  }

  /** A link that leaves the site. */
  static String outside(String url, String inner) {
    return "<a class=\"outside\" href=\"" + escaped(url) + "\" rel=\"noopener\">" + inner + "</a>";
  }
}

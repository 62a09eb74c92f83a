package dev.briefing.render;

import dev.briefing.render.view.Html;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes what the citation processor writes down to what pages allow: emphasis, small capitals and
 * links that leave the site. The processor's inline styles are forbidden by the pages' security
 * policy, and its own numbers belong to another list.
 */
final class CitationMarkup {
  private static final Pattern NUMBER =
      Pattern.compile("<div class=\"csl-left-margin\">.*?</div>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z]+)([^>]*)>");
  private static final Pattern HREF = Pattern.compile("href=\"(https?://[^\"<>]*)\"");

  private CitationMarkup() {}

  static Html of(String processed) {
    Matcher tag = TAG.matcher(NUMBER.matcher(processed).replaceAll(""));
    Deque<String> open = new ArrayDeque<>();
    StringBuilder html = new StringBuilder();
    while (tag.find()) {
      boolean closes = !tag.group(1).isEmpty();
      tag.appendReplacement(html, "");
      if (closes) {
        html.append(open.isEmpty() ? "" : open.pop());
      } else {
        String start = start(tag.group(2), tag.group(3));
        html.append(start);
        open.push(start.isEmpty() ? "" : "</" + start.substring(1).split("[ >]", -1)[0] + ">");
      }
    }
    tag.appendTail(html);
    open.forEach(html::append);
    return new Html(html.toString().strip().replaceAll("\\s+", " "));
  }

  private static String start(String name, String attributes) {
    Matcher href = HREF.matcher(attributes);
    if (name.equals("a") && href.find()) {
      return "<a class=\"outside\" href=\"" + href.group(1) + "\" rel=\"noopener\">";
    }
    if (attributes.contains("italic") || attributes.contains("oblique")) {
      return "<i>";
    }
    if (attributes.contains("bold")) {
      return "<b>";
    }
    if (attributes.contains("super")) {
      return "<sup>";
    }
    return attributes.contains("small-caps") ? "<span class=\"small-caps\">" : "";
  }
}

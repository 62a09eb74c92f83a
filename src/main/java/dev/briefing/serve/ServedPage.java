package dev.briefing.serve;

import dev.briefing.model.Fingerprint;
import java.util.regex.Pattern;

/**
 * The copy of a page that goes to the browser: the page with the preview's script in its head,
 * which knows what it belongs to. A page that is published never has it.
 */
final class ServedPage {
  /** Stands for a page that cannot be shown at all. */
  static final String NOTHING = "nothing";

  private static final Pattern STYLE = Pattern.compile("(assets/[^\"'?#]+)\\.[0-9a-f]{10}\\.css");

  private ServedPage() {}

  /**
   * Tells one state of a page from another. Style sheets do not count: a browser can change them
   * under a page that stays.
   */
  static String print(String html) {
    return Fingerprint.of(STYLE.matcher(html).replaceAll("$1.css"));
  }

  /**
   * @param path what was asked for
   * @param waiting why it is not published; empty if it is
   */
  static String of(String html, String path, String print, String waiting) {
    String script =
        "<script src=\""
            + OwnFiles.SCRIPT
            + "\" data-page=\""
            + escaped(path)
            + "\" data-print=\""
            + escaped(print)
            + "\" data-waiting=\""
            + escaped(waiting)
            + "\" defer></script>\n";
    String open = ContentPolicy.opened(html);
    int head = open.indexOf("</head>");
    return head < 0 ? open + script : open.substring(0, head) + script + open.substring(head);
  }

  /** A page of the preview's own, which waits for something better. */
  static String own(String title, String sentence) {
    return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n"
        + "<link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\""
        + OwnFiles.STYLE
        + "\">\n<title>"
        + escaped(title)
        + "</title>\n</head>\n<body class=\"own\">\n<main>\n<h1>"
        + escaped(title)
        + "</h1>\n<p>"
        + escaped(sentence)
        + "</p>\n<p><a href=\"/\">Home</a></p>\n</main>\n</body>\n</html>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

package dev.briefing.render;

import dev.briefing.web.Content;
import dev.briefing.web.WebPath;
import dev.briefing.web.WebTree;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages of a site, each for a frame of its own: without scripts and links to other files, and
 * with its style within it.
 */
public final class FramedPages {
  /** Of a site that cannot be drawn. */
  public static final FramedPages NONE = new FramedPages(WebTree.builder().build());

  private static final Pattern STYLE =
      Pattern.compile("<link rel=\"stylesheet\" href=\"[./]*([^\"]*)\">");

  private static final Pattern SCRIPT = Pattern.compile("(?s)<script\\b.*?</script>");

  private static final Pattern OTHER = Pattern.compile("<link\\b[^>]*>|<meta http-equiv=[^>]*>");

  private final WebTree tree;

  private FramedPages(WebTree tree) {
    this.tree = tree;
  }

  public static FramedPages of(WebTree tree) {
    return new FramedPages(tree);
  }

  /** The page's HTML; empty where there is none. */
  String at(String address) {
    return text(address).isEmpty() ? "" : framed(text(address));
  }

  private String framed(String html) {
    String plain = SCRIPT.matcher(html).replaceAll("");
    Matcher style = STYLE.matcher(plain);
    String styled =
        style.replaceAll(
            link -> Matcher.quoteReplacement("<style>" + text(link.group(1)) + "</style>"));
    return OTHER.matcher(styled).replaceAll("");
  }

  private String text(String address) {
    return tree.at(WebPath.of(address))
        .map(Content::bytes)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse("");
  }
}

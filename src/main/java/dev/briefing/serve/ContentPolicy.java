package dev.briefing.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A published page says what it may load and from where. In its served copy the preview's own
 * script may run, style and listen, too: all three from the same server. Nothing else is let in.
 */
final class ContentPolicy {
  private static final Pattern META =
      Pattern.compile(
          "(<meta\\s+http-equiv=\"?Content-Security-Policy\"?\\s+content=\")([^\"]*)(\")",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> NEEDED = List.of("script-src", "style-src", "connect-src");
  private static final String SELF = "'self'";

  private ContentPolicy() {}

  static String opened(String html) {
    return META.matcher(html)
        .replaceAll(
            meta ->
                Matcher.quoteReplacement(meta.group(1) + policy(meta.group(2)) + meta.group(3)));
  }

  private static String policy(String text) {
    Map<String, String> directives = new LinkedHashMap<>();
    for (String directive : text.split(";", -1)) {
      String[] parts = directive.strip().split("\\s+", 2);
      if (!parts[0].isEmpty()) {
        directives.putIfAbsent(parts[0].toLowerCase(Locale.ROOT), parts.length > 1 ? parts[1] : "");
      }
    }
    for (String name : NEEDED) {
      String sources = directives.getOrDefault(name, directives.get("default-src"));
      if (sources != null) {
        directives.put(name, withSelf(sources));
      }
    }
    return directives.entrySet().stream()
        .map(directive -> (directive.getKey() + " " + directive.getValue()).strip())
        .collect(Collectors.joining("; "));
  }

  private static String withSelf(String sources) {
    if (List.of(sources.split("\\s+", -1)).contains(SELF)) {
      return sources;
    }
    return sources.isBlank() || sources.equals("'none'") ? SELF : sources + " " + SELF;
  }
}

package dev.briefing.fuzz;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** What holds of every published site, whatever it was made of. */
final class SoundSite {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> NEVER =
      Set.of("iframe", "frame", "object", "embed", "base", "applet", "portal", "style");
  private static final Set<String> ADDRESSES =
      Set.of(
          "href",
          "src",
          "action",
          "formaction",
          "data",
          "poster",
          "xlink:href",
          "cite",
          "ping",
          "background");

  private final Path folder;

  /** Files that did not change since they were looked at keep their times. */
  private final Map<Path, FileTime> seen = new HashMap<>();

  SoundSite(Path folder) {
    this.folder = folder;
  }

  /** {@link AssertionError} where something could run, lead elsewhere or not be read. */
  void look() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)).toList();
    }
    for (Path file : files) {
      FileTime time = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
      if (!time.equals(seen.put(file, time))) {
        look(file);
      }
    }
  }

  private static void look(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new AssertionError(file + " is no file");
    }
    String name = file.toString();
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    try {
      if (name.endsWith(".html")) {
        Jsoup.parse(text).getAllElements().forEach(SoundSite::look);
      } else if (name.endsWith(".json")) {
        JSON.readTree(text);
      } else if (name.endsWith(".xml") || name.endsWith(".svg")) {
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(text)));
      }
    } catch (Exception | AssertionError unsound) {
      throw new AssertionError(file.getFileName() + ": " + unsound.getMessage(), unsound);
    }
  }

  private static void look(Element element) {
    if (NEVER.contains(element.tagName())) {
      throw new AssertionError("an element " + element.tagName());
    }
    if (element.tagName().equals("script")) {
      String type = element.attr("type");
      if (element.hasAttr("src") ? isElsewhere(element.attr("src")) : !type.endsWith("json")) {
        throw new AssertionError("a script of its own: " + element);
      }
      if (type.endsWith("json")) {
        JSON.readTree(element.data());
      }
    }
    for (Attribute attribute : element.attributes()) {
      look(element, attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
    }
  }

  private static void look(Element element, String name, String value) {
    if (name.startsWith("on") || name.equals("srcdoc") || name.equals("style")) {
      throw new AssertionError("an attribute " + name + " of " + element.tagName());
    }
    if (ADDRESSES.contains(name) && isElsewhere(value) && !isPlace(element, name, value)) {
      throw new AssertionError("an address " + value + " in " + name + " of " + element.tagName());
    }
  }

  private static boolean isElsewhere(String address) {
    String plain = address.strip();
    int colon = plain.indexOf(':');
    int path = plain.length() - plain.replaceFirst("^[^/?#]*", "").length();
    return plain.startsWith("//") || plain.startsWith("\\") || (colon >= 0 && colon < path);
  }

  /** Whether a reader may be led there; a page itself asks no other host. */
  private static boolean isPlace(Element element, String name, String value) {
    boolean led = element.tagName().equals("a") || element.tagName().equals("link");
    return led && name.equals("href") && value.matches("(?i)(?:https?://|mailto:)\\S.*");
  }
}

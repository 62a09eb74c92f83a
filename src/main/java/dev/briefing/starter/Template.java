package dev.briefing.starter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of the starter site, as the generator brings them along. A folder or file whose name
 * begins with a dot is kept under {@code dot-}, since tools leave dotfiles out; {@code @title@} and
 * the like stand for what differs from site to site.
 */
final class Template {
  private static final String INDEX = "files.txt";
  private static final Pattern PLACE = Pattern.compile("@([a-z]+)@");

  private Template() {}

  /**
   * Each file's text by its path in the new site.
   *
   * @param values by the names between the signs, unquoted
   */
  static SortedMap<String, String> filled(Map<String, String> values) {
    SortedMap<String, String> files = new TreeMap<>();
    resource(INDEX)
        .lines()
        .forEach(name -> files.put(name.replaceAll("(^|/)dot-", "$1."), filled(name, values)));
    return Collections.unmodifiableSortedMap(files);
  }

  private static String filled(String name, Map<String, String> values) {
    return PLACE
        .matcher(resource(name))
        .replaceAll(
            place -> {
              String value = values.get(place.group(1));
              return Matcher.quoteReplacement(value == null ? place.group() : quoted(name, value));
            });
  }

  private static String quoted(String file, String value) {
    if (file.endsWith(".yaml") || file.endsWith(".yml")) {
      return Quoted.inYaml(value);
    }
    return file.endsWith(".xml") ? Quoted.inXml(value) : value;
  }

  private static String resource(String name) {
    try (InputStream bytes = Template.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("the class path has no file of the starter named " + name);
      }
      return new String(bytes.readAllBytes(), UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}

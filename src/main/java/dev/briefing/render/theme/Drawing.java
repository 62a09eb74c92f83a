package dev.briefing.render.theme;

import static java.util.stream.Collectors.joining;

import dev.briefing.model.Fingerprint;
import dev.briefing.render.phrase.Words;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Draws views with templates. May be used by several threads. */
public final class Drawing {
  private final Templates templates;
  private final Map<String, byte[]> files;
  private final Assets assets;
  private final WordMethod words;
  private final String fixed;
  private final Map<String, String> prints = new ConcurrentHashMap<>();

  Drawing(Map<String, byte[]> files, Assets assets, Words words) {
    this.assets = assets;
    this.words = new WordMethod(words);
    this.files = files;
    this.templates = new Templates(files, words.locale());
    this.fixed = Fingerprint.of(words + "\n" + assets.addresses());
  }

  /** Where an asset of the theme is published, by its path below {@code assets/}. */
  public Optional<String> asset(String name) {
    return assets.address(name);
  }

  /**
   * The text that a template makes of the values; {@link ThemeFault} when it cannot.
   *
   * @param template its path below the theme, such as {@code sector.ftlh}
   * @param values views by the names under which the template sees them
   * @param page the page that is being drawn, for messages
   * @param link from an address of the site to the link that leads there from the page
   */
  public Impression draw(
      String template, Map<String, ?> values, String page, UnaryOperator<String> link) {
    Map<String, Object> root = new HashMap<>(values);
    root.put("w", words);
    root.put("asset", new AssetMethod(assets, link));
    StringWriter text = new StringWriter(4096);
    templates.asked();
    try {
      Template parsed = templates.getTemplate(template);
      parsed.process(root, text);
    } catch (TemplateException fault) {
      throw ThemeFault.of(fault, template, page);
    } catch (IOException fault) {
      throw ThemeFault.of(fault, template, page);
    }
    return new Impression(text.toString(), templates.asked());
  }

  /**
   * What a page depends on beside its values, as a text that can be compared: these templates, all
   * words, and the addresses of all assets.
   */
  public String ground(Set<String> names) {
    Set<String> some = names.contains(Templates.ALL) ? files.keySet() : names;
    return some.stream()
        .sorted()
        .map(name -> prints.computeIfAbsent(name, this::print))
        .collect(joining("\n", fixed, ""));
  }

  private String print(String name) {
    byte[] bytes = files.get(name);
    return name + " " + (bytes == null ? "" : Fingerprint.of(bytes));
  }
}

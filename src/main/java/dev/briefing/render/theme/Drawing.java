package dev.briefing.render.theme;

import static java.util.stream.Collectors.joining;

import dev.briefing.model.Fingerprint;
import dev.briefing.render.phrase.Words;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Draws views with templates. May be used by several threads. */
public final class Drawing {
  private final Templates templates;
  private final Map<String, byte[]> files;
  private final Assets assets;
  private final WordMethod words;
  private final TokenMethod tokens;
  private final String fixed;
  private final Map<String, String> prints = new ConcurrentHashMap<>();

  Drawing(Map<String, byte[]> files, Assets assets, Words words, StyleTokens tokens) {
    this.assets = assets;
    this.words = new WordMethod(words);
    this.tokens = new TokenMethod(tokens);
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
    root.put("token", tokens);
    root.put("asset", new AssetMethod(assets, link));
    templates.asked();
    try {
      return new Impression(text(template, root, new Galley(false)), templates.asked());
    } catch (TemplateException fault) {
      throw ThemeFault.of(fault, template, page);
    } catch (Galley.Overflow fault) {
      throw ThemeFault.of(fault.place, template, page);
    } catch (IOException fault) {
      throw ThemeFault.of(fault, template, page);
    } catch (StackOverflowError fault) {
      throw ThemeFault.endless(circle(template, root), template, page, fault);
    }
  }

  private String text(String template, Map<String, Object> root, Galley galley)
      throws TemplateException, IOException {
    templates.getTemplate(template).process(root, galley);
    return galley.toString();
  }

  /** Where a template was last seen before it had called itself too often; draws it once more. */
  private @Nullable TemplateException circle(String template, Map<String, Object> root) {
    Galley galley = new Galley(true);
    try {
      text(template, root, galley);
    } catch (TemplateException | IOException | StackOverflowError again) {
      return galley.last();
    } finally {
      galley.close();
    }
    return null;
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

package dev.briefing.render.theme;

import dev.briefing.render.phrase.Words;
import freemarker.cache.ByteArrayTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.UnaryOperator;

/** Draws views with templates. May be used by several threads. */
public final class Drawing {
  private static final Version VERSION = Configuration.VERSION_2_3_35;

  private final Configuration configuration;
  private final Assets assets;
  private final WordMethod words;

  Drawing(Map<String, byte[]> files, Assets assets, Words words) {
    this.assets = assets;
    this.words = new WordMethod(words);
    this.configuration = configuration(files, words);
  }

  /** Templates come from memory: there is no path that leads out of the theme. */
  private static Configuration configuration(Map<String, byte[]> files, Words words) {
    ByteArrayTemplateLoader loader = new ByteArrayTemplateLoader();
    files.forEach(
        (name, bytes) -> {
          if (name.endsWith(".ftlh")) {
            loader.putTemplate(name, bytes);
          }
        });
    Configuration made = new Configuration(VERSION);
    made.setTemplateLoader(loader);
    made.setObjectWrapper(new ViewWrapper(VERSION));
    made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    made.setAPIBuiltinEnabled(false);
    made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    made.setLogTemplateExceptions(false);
    made.setWrapUncheckedExceptions(true);
    made.setFallbackOnNullLoopVariable(false);
    made.setLocalizedLookup(false);
    made.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    made.setDefaultEncoding(StandardCharsets.UTF_8.name());
    made.setOutputEncoding(StandardCharsets.UTF_8.name());
    made.setLocale(words.locale());
    made.setTimeZone(TimeZone.getTimeZone("UTC"));
    made.setNumberFormat("computer");
    made.setBooleanFormat("c");
    return made;
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
  public String draw(
      String template, Map<String, ?> values, String page, UnaryOperator<String> link) {
    Map<String, Object> root = new HashMap<>(values);
    root.put("w", words);
    root.put("asset", new AssetMethod(assets, link));
    StringWriter text = new StringWriter(4096);
    try {
      Template parsed = configuration.getTemplate(template);
      parsed.process(root, text);
    } catch (TemplateException fault) {
      throw ThemeFault.of(fault, template, page);
    } catch (IOException fault) {
      throw ThemeFault.of(fault, template, page);
    }
    return text.toString();
  }
}

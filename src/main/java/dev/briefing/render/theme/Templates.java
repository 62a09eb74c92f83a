package dev.briefing.render.theme;

import freemarker.cache.ByteArrayTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a theme, which come from memory: there is no path that leads out of the theme.
 * Notes which of them a thread has asked for.
 */
final class Templates extends Configuration {
  /** What stands for all templates, where one was looked for in several places, or not found. */
  static final String ALL = "*";

  private static final Version VERSION = Configuration.VERSION_2_3_35;

  private final ThreadLocal<Set<String>> asked = ThreadLocal.withInitial(HashSet::new);

  Templates(Map<String, byte[]> files, Locale locale) {
    super(VERSION);
    ByteArrayTemplateLoader loader = new ByteArrayTemplateLoader();
    files.forEach(
        (name, bytes) -> {
          if (name.endsWith(".ftlh")) {
            loader.putTemplate(name, bytes);
          }
        });
    setTemplateLoader(loader);
    setObjectWrapper(new ViewWrapper(VERSION));
    setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    setAPIBuiltinEnabled(false);
    setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    setLogTemplateExceptions(false);
    setWrapUncheckedExceptions(true);
    setFallbackOnNullLoopVariable(false);
    setLocalizedLookup(false);
    setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    setDefaultEncoding(StandardCharsets.UTF_8.name());
    setOutputEncoding(StandardCharsets.UTF_8.name());
    setLocale(locale);
    setTimeZone(TimeZone.getTimeZone("UTC"));
    setNumberFormat("computer");
    setBooleanFormat("c");
  }

  /** The names of the templates that this thread has asked for since it last asked this. */
  Set<String> asked() {
    Set<String> names = asked.get();
    asked.remove();
    return names;
  }

  /** The one through which FreeMarker asks for every template, imported and included ones too. */
  @Override
  public @Nullable Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object condition,
      @Nullable String encoding,
      boolean parsed,
      boolean mayBeMissing)
      throws IOException {
    Galley.passing();
    Template found = super.getTemplate(name, locale, condition, encoding, parsed, mayBeMissing);
    asked.get().add(found == null || name.indexOf('*') >= 0 ? ALL : found.getSourceName());
    return found;
  }
}

package dev.briefing.render;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Source;
import dev.briefing.render.view.Html;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The full references of sources in the site's citation style, each made when it is first needed.
 */
final class Bibliography {
  private static final List<String> NAMES =
      List.of("title", "container-title", "collection-title", "publisher", "event-title");

  private final Catalogue catalogue;
  private final String style;
  private final String language;
  private final Map<String, Html> made = new HashMap<>();
  private @Nullable CSL csl;

  Bibliography(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.style = catalogue.site().settings().citationStyle();
    this.language = catalogue.site().settings().language();
  }

  synchronized Html of(Source source) {
    return made.computeIfAbsent(source.id().value(), id -> make(source));
  }

  /** What the style makes of a source or, where its processor cannot, the title. */
  private Html make(Source source) {
    try {
      CSL processor = processor();
      processor.reset();
      processor.setOutputFormat("html");
      processor.setConvertLinks(true);
      processor.registerCitationItems(source.id().value());
      return CitationMarkup.of(Capitals.restored(processor.makeBibliography().makeString()));
    } catch (IOException | RuntimeException unable) {
      return Markup.text(source.title());
    }
  }

  /** Loading a style takes longer than a hundred references do. */
  private CSL processor() throws IOException {
    CSL known = csl;
    if (known == null) {
      known = new CSL(new Items(), style, locale());
      csl = known;
    }
    return known;
  }

  private String locale() throws IOException {
    return CSL.getSupportedLocales().contains(language) || language.length() == 2
        ? language
        : "en-US";
  }

  private final class Items implements ItemDataProvider {
    @Override
    public @Nullable CSLItemData retrieveItem(String id) {
      return catalogue.source(id).map(Bibliography::item).orElse(null);
    }

    @Override
    public Collection<String> getIds() {
      return List.of();
    }
  }

  private static CSLItemData item(Source source) {
    Map<String, Object> item = new LinkedHashMap<>(source.csl());
    item.put("id", source.id().value());
    item.putIfAbsent("type", "document");
    NAMES.forEach(
        variable -> item.computeIfPresent(variable, (key, value) -> Capitals.kept(value)));
    return CSLItemData.fromJson(item);
  }
}

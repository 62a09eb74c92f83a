package dev.briefing.render;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import dev.briefing.model.Catalogue;
import dev.briefing.model.Citation;
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
  private final Map<String, Map<String, Object>> pages = new HashMap<>();
  private @Nullable CSL csl;

  Bibliography(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.style = catalogue.site().settings().citationStyle();
    this.language = catalogue.site().settings().language();
  }

  synchronized Html of(Source source) {
    return made.computeIfAbsent(source.id().value(), id -> make(id, source.title()));
  }

  /** How a page of this site is cited. */
  synchronized Html of(Citation citation) {
    // No id of a source holds a space.
    String key = "page " + citation.id();
    pages.put(key, citation.csl());
    return made.computeIfAbsent(key, id -> make(id, citation.title()));
  }

  /** What the style makes of an item or, where its processor cannot, the title. */
  private Html make(String id, String title) {
    try {
      CSL processor = processor();
      processor.reset();
      processor.setOutputFormat("html");
      processor.setConvertLinks(true);
      processor.registerCitationItems(id);
      return CitationMarkup.of(Capitals.restored(processor.makeBibliography().makeString()));
    } catch (IOException | RuntimeException unable) {
      return Markup.text(title);
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
      Map<String, Object> page = pages.get(id);
      return page != null
          ? item(id, page)
          : catalogue.source(id).map(source -> item(id, source.csl())).orElse(null);
    }

    @Override
    public Collection<String> getIds() {
      return List.of();
    }
  }

  private static CSLItemData item(String id, Map<String, Object> csl) {
    Map<String, Object> item = new LinkedHashMap<>(csl);
    item.put("id", id);
    item.putIfAbsent("type", "document");
    NAMES.forEach(
        variable -> item.computeIfPresent(variable, (key, value) -> Capitals.kept(value)));
    return CSLItemData.fromJson(item);
  }
}

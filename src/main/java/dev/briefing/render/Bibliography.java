package dev.briefing.render;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
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

  /** All of an item that its reference depends on. */
  private record Cited(String id, Map<String, Object> csl, String title) {}

  private final String style;
  private final String language;
  private final Map<Cited, Html> made = new HashMap<>();
  private final Items items = new Items();
  private @Nullable CSL csl;

  Bibliography(String style, String language) {
    this.style = style;
    this.language = language;
  }

  boolean isOf(String otherStyle, String otherLanguage) {
    return style.equals(otherStyle) && language.equals(otherLanguage);
  }

  synchronized Html of(Source source) {
    return of(new Cited(source.id().value(), source.cited(), source.title()));
  }

  /** How a page of this site is cited. */
  synchronized Html of(Citation citation) {
    // No id of a source holds a space.
    return of(new Cited("page " + citation.id(), citation.csl(), citation.title()));
  }

  private Html of(Cited cited) {
    return made.computeIfAbsent(cited, this::make);
  }

  /** What the style makes of an item or, where its processor cannot, the title. */
  private Html make(Cited cited) {
    try {
      CSL processor = processor();
      items.only = cited;
      processor.reset();
      processor.setOutputFormat("html");
      processor.setConvertLinks(true);
      processor.registerCitationItems(cited.id());
      return CitationMarkup.of(Capitals.restored(processor.makeBibliography().makeString()));
    } catch (IOException | RuntimeException unable) {
      return Markup.text(cited.title());
    }
  }

  /** Loading a style takes longer than a hundred references do. */
  private CSL processor() throws IOException {
    CSL known = csl;
    if (known == null) {
      known = new CSL(items, style, locale());
      csl = known;
    }
    return known;
  }

  /** Asked of one file: the library would read its whole archive to list all languages. */
  private String locale() {
    return language.length() == 2 || CSL.class.getResource("/locales-" + language + ".xml") != null
        ? language
        : "en-US";
  }

  /** The processor asks for its items; there is but one at a time. */
  private static final class Items implements ItemDataProvider {
    private @Nullable Cited only;

    @Override
    public @Nullable CSLItemData retrieveItem(String id) {
      return only == null ? null : item(only);
    }

    @Override
    public Collection<String> getIds() {
      return List.of();
    }
  }

  private static CSLItemData item(Cited cited) {
    Map<String, Object> item = new LinkedHashMap<>(cited.csl());
    item.put("id", cited.id());
    item.putIfAbsent("type", "document");
    NAMES.forEach(
        variable -> item.computeIfPresent(variable, (key, value) -> Capitals.kept(value)));
    return CSLItemData.fromJson(item);
  }
}

package dev.briefing.render;

import dev.briefing.render.view.ArticleView;
import dev.briefing.render.view.ChangesView;
import dev.briefing.render.view.EditionsView;
import dev.briefing.render.view.GlossaryView;
import dev.briefing.render.view.HomeView;
import dev.briefing.render.view.IndicatorListView;
import dev.briefing.render.view.IndicatorView;
import dev.briefing.render.view.Inset;
import dev.briefing.render.view.LedgerView;
import dev.briefing.render.view.ListView;
import dev.briefing.render.view.PlanView;
import dev.briefing.render.view.RedirectView;
import dev.briefing.render.view.SearchView;
import dev.briefing.render.view.SectorView;
import dev.briefing.render.view.SourceListView;
import dev.briefing.render.view.SourceView;
import dev.briefing.render.view.TableView;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The templates that the build itself draws, each with the record that it is handed: as {@code
 * content} of a page, or component by component to what stands within a text. All others are
 * brought in by these.
 */
enum Plate {
  HOME("home.ftlh", HomeView.class),
  ARTICLE("article.ftlh", ArticleView.class),
  SECTOR("sector.ftlh", SectorView.class),
  PLAN("plan.ftlh", PlanView.class),
  INDICATOR("indicator.ftlh", IndicatorView.class),
  COMPARISON("comparison.ftlh", TableView.class),
  SOURCE("source.ftlh", SourceView.class),
  GLOSSARY("glossary.ftlh", GlossaryView.class),
  FIGURES("figures.ftlh", LedgerView.class),
  LIST("list.ftlh", ListView.class),
  INDICATORS("indicators.ftlh", IndicatorListView.class),
  SOURCES("sources.ftlh", SourceListView.class),
  CHANGES("changes.ftlh", ChangesView.class),
  EDITIONS("editions.ftlh", EditionsView.class),
  SEARCH("search.ftlh", SearchView.class),
  NOT_FOUND("not-found.ftlh", RedirectView.class),
  REDIRECT("redirect.ftlh", RedirectView.class),

  NOTES("parts/notes.ftlh", Inset.Notes.class),
  EMBED("parts/embed.ftlh", Inset.Embed.class),
  EMBEDDED_COMPARISON("parts/comparison.ftlh", Inset.Comparison.class),
  IMAGE("parts/image.ftlh", Inset.Image.class),
  PICTURE("parts/picture.ftlh", Inset.Picture.class),
  CHART_FILE("charts/file.ftlh", Inset.ChartFile.class),

  REVIEW("review.ftlh", Inset.Review.class);

  private final String template;
  private final Class<? extends Record> view;

  Plate(String template, Class<? extends Record> view) {
    this.template = template;
    this.view = view;
  }

  String template() {
    return template;
  }

  Class<? extends Record> view() {
    return view;
  }

  /** Whether it draws a page, and not a piece of one. */
  boolean isPage() {
    return !Inset.class.isAssignableFrom(view);
  }

  /** The record, if it is of the kind that this template takes. */
  Record checked(Record content) {
    if (!view.isInstance(content)) {
      throw new IllegalArgumentException(template + " takes no " + content.getClass());
    }
    return content;
  }

  /** The components of a record by their names, each a name that the template sees. */
  Map<String, Object> names(Inset inset) {
    Map<String, Object> names = new LinkedHashMap<>();
    for (RecordComponent component : checked((Record) inset).getClass().getRecordComponents()) {
      try {
        names.put(component.getName(), component.getAccessor().invoke(inset));
      } catch (IllegalAccessException | InvocationTargetException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    return names;
  }
}

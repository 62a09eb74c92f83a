package dev.briefing.render;

import static java.util.stream.Collectors.joining;

import dev.briefing.render.view.HeadView;
import dev.briefing.render.view.PageView;
import dev.briefing.render.view.SiteView;
import dev.briefing.render.view.TakeawayView;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reference of templates, made of the templates themselves and of the records they see. */
final class TemplatesPage {
  /** What every page sees beside its content. */
  static final Map<String, Class<? extends Record>> PAGE =
      new TreeMap<>(
          Map.of(
              "site", SiteView.class,
              "page", PageView.class,
              "meta", HeadView.class,
              "takeaway", TakeawayView.class));

  /** Those that tell nothing about themselves, being pictures or long. */
  static final Map<String, String> ASSETS =
      new TreeMap<>(
          Map.of(
              "card.png", "The picture beside shared links, 1200 by 630 pixels.",
              "icon.svg", "The picture in the tabs of browsers.",
              "page.js", "Cards that show evidence and definitions at the word itself.",
              "search.js", "The search.",
              "style.css", "The style sheet of all pages. It begins with the tokens below."));

  private static final Map<String, TemplateSource> TEMPLATES = TemplateSource.all();

  private final StringBuilder out = new StringBuilder();

  private TemplatesPage() {}

  static String text() {
    return new TemplatesPage().whole();
  }

  /** Everything that some template is handed. */
  static ViewTypes types() {
    return new ViewTypes(
        Stream.concat(
                PAGE.values().stream(),
                Arrays.stream(Plate.values())
                    .flatMap(
                        plate ->
                            plate.isPage()
                                ? Stream.of(plate.view())
                                : ViewTypes.components(plate.view()).values().stream()
                                    .flatMap(TemplatesPage::classes)))
            .toList());
  }

  private static Stream<Class<?>> classes(Type type) {
    return type instanceof ParameterizedType many
        ? Arrays.stream(many.getActualTypeArguments()).flatMap(TemplatesPage::classes)
        : Stream.of((Class<?>) type);
  }

  private String whole() {
    out.append(
        "\n## Pages\n\nEach draws a page. `content` is what only this kind of page has.\n\n");
    out.append("| template | what it draws | `content` |\n| --- | --- | --- |\n");
    plates(true).forEach(plate -> row(plate, ViewTypes.told(plate.view())));
    out.append("\n## Within texts\n\n");
    out.append("Each draws a piece of a text, and sees nothing of the page around it.\n\n");
    out.append("| template | what it draws | what it sees |\n| --- | --- | --- |\n");
    plates(false).forEach(plate -> row(plate, seen(plate)));
    out.append(
        "\n## Shared macros\n\nWhat several templates share. `<#import \"…\" as …>` brings it in.\n");
    Set<String> drawn =
        Arrays.stream(Plate.values()).map(Plate::template).collect(Collectors.toSet());
    TEMPLATES.values().stream()
        .filter(template -> !drawn.contains(template.name()))
        .forEach(this::macros);
    assets();
    out.append(
        "\n## What templates see\n\nA text, list or link that a page lacks is empty, and never missing.\n");
    PAGE.forEach((name, view) -> record("`" + name + "`", view));
    types().records().values().stream()
        .filter(view -> !PAGE.containsValue(view))
        .forEach(view -> record(capital(ViewTypes.name(view)), view));
    return out.toString();
  }

  private static Stream<Plate> plates(boolean pages) {
    return Arrays.stream(Plate.values()).filter(plate -> plate.isPage() == pages);
  }

  private void row(Plate plate, String sees) {
    String about = TEMPLATES.get(plate.template()).about();
    out.append("| `").append(plate.template()).append("` | ").append(about).append(" | ");
    out.append(sees).append(" |\n");
  }

  private static String seen(Plate plate) {
    Map<String, String> told = ViewDocs.of(plate.view()).components();
    return ViewTypes.components(plate.view()).entrySet().stream()
        .map(
            one ->
                "`%s`: %s; %s"
                    .formatted(
                        one.getKey(), told.get(one.getKey()), ViewTypes.told(one.getValue())))
        .collect(joining("<br>"));
  }

  private void macros(TemplateSource template) {
    out.append("\n### `").append(template.name()).append("`\n\n");
    out.append(template.about()).append('\n');
    out.append("\n| macro | what it draws |\n| --- | --- |\n");
    for (TemplateSource.Macro macro : template.macros()) {
      String call =
          Stream.concat(Stream.of(macro.name()), macro.parameters().stream()).collect(joining(" "));
      String about = template.macros().size() == 1 ? template.about() : macro.about();
      out.append("| `").append(call).append("` | ").append(about).append(" |\n");
    }
  }

  private void assets() {
    out.append("\n## Assets\n\n| file in `assets/` | what it is |\n| --- | --- |\n");
    ASSETS.forEach((name, about) -> out.append("| `" + name + "` | " + about + " |\n"));
    String sheet = TemplateSource.read(TemplateSource.THEME.resolve("assets/style.css"));
    String root = sheet.substring(sheet.indexOf(":root {"), sheet.indexOf("\n}\n") + 3);
    out.append("\nThe tokens, as they are for light pages:\n\n```css\n")
        .append(root)
        .append("```\n");
  }

  private void record(String title, Class<?> view) {
    ViewDocs docs = ViewDocs.of(view);
    out.append("\n### ").append(title).append("\n\n").append(docs.about()).append('\n');
    out.append("\n| name | | what |\n| --- | --- | --- |\n");
    ViewTypes.components(view)
        .forEach(
            (name, type) -> {
              out.append("| `").append(name).append("` | ").append(ViewTypes.told(type));
              out.append(" | ").append(docs.components().get(name)).append(" |\n");
            });
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}

package dev.briefing.bench;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.stream.IntStream;

/** A corpus as JBake reads it, with the FreeMarker templates of the others. */
final class JBakeForm {
  private static final String IMPORT =
      "<#ftl output_format=\"HTML\">\n<#import \"layout.ftl\" as l>\n";
  private static final String ITEM =
      "<li><time>${b.date?string(\"yyyy-MM-dd\")}</time> <a href=\"/${b.uri}\">${b.title}</a> <span>${b.summary}</span></li>\n";

  private JBakeForm() {}

  static void write(Corpus corpus, Path root) {
    Folder folder = Folder.at(root);
    ForeignLinks links = new ForeignLinks(corpus);
    IntStream.range(0, corpus.briefings())
        .parallel()
        .mapToObj(corpus::briefing)
        .forEach(text -> folder.put("content/briefings/" + text.id() + ".md", file(text, links)));
    folder.put(
        "content/glossary.md", "title=Glossary\ntype=glossary\nstatus=published\n~~~~~~\n\n.\n");
    folder.put(
        "content/sources.md", "title=Sources\ntype=sources\nstatus=published\n~~~~~~\n\n.\n");
    folder.put("data/indicators.yml", Yaml.indicators(corpus));
    folder.put("data/glossary.yml", Yaml.glossary(corpus));
    folder.put("data/sources.yml", Yaml.sources());
    folder.put("assets/style.css", PlainTheme.STYLE);
    folder.put(
        "jbake.properties",
        """
        render.feed=false
        render.archive=false
        render.sitemap=false
        render.tags=true
        tag.path=sectors
        template.glossary.file=glossary.ftl
        template.sources.file=sources.ftl
        markdown.extensions=AUTOLINKS,FENCED_CODE_BLOCKS,TABLES,ANCHORLINKS
        """);
    templates(folder);
  }

  private static String file(Text text, ForeignLinks links) {
    return "title=%s\ndate=%s\ntype=post\nstatus=published\ntags=%s\nsummary=%s\n~~~~~~\n\n%s"
        .formatted(
            text.title(),
            text.date(),
            String.join(",", text.sectors()),
            text.summary(),
            links.in(text.body()));
  }

  private static void templates(Folder folder) {
    String sectors =
        Corpus.SECTORS.entrySet().stream()
            .map(
                sector ->
                    "{\"id\":\"%s\",\"name\":\"%s\"}".formatted(sector.getKey(), sector.getValue()))
            .collect(joining(", ", "<#assign navSectors = [", "]>\n"));
    folder.put(
        "templates/layout.ftl",
        "<#ftl output_format=\"HTML\">\n"
            + sectors
            + "<#macro page title desc=''>\n"
            + PlainTheme.page(
                "${title}",
                "${desc}",
                "<#list navSectors as s><li><a href=\"/sectors/${s.id}.html\">${s.name}</a></li>\n</#list>",
                "<#nested>")
            + "</#macro>\n");
    page(
        folder,
        "post",
        "title=content.title desc=content.summary",
        """
        <article>
        <header><h1>${content.title}</h1>
        <p class="meta"><time datetime="${content.date?string("yyyy-MM-dd")}">${content.date?string("yyyy-MM-dd")}</time><#list content.tags as s> <a href="/sectors/${s}.html">${s}</a></#list></p>
        <p class="summary">${content.summary}</p></header>
        ${content.body?no_esc}
        </article>
        """);
    page(
        folder,
        "tags",
        "title=tag",
        """
        <h1>${tag}</h1>
        <table class="indicators">
        <thead><tr><th>Indicator</th><th>Unit</th>YEARS<th>Source</th></tr></thead>
        <tbody>
        <#list data.get("indicators.yml").indicators as i><#if i.sector == tag><tr id="${i.id}"><td>${i.name}</td><td>${i.unit}</td><#list i.observations as o><td>${o.value?c}</td></#list><td>${i.source}</td></tr>
        </#if></#list></tbody>
        </table>
        <h2>Briefings</h2>
        <ul class="list">
        <#list tag_posts as b>ITEM</#list></ul>
        """);
    page(
        folder,
        "glossary",
        "title=\"Glossary\"",
        "<h1>Glossary</h1>\n<dl>\n<#list data.get(\"glossary.yml\").terms as g><dt>${g.term}</dt><dd>${g.definition}</dd>\n</#list></dl>\n");
    page(
        folder,
        "sources",
        "title=\"Sources\"",
        "<h1>Sources</h1>\n<ul>\n<#list data.get(\"sources.yml\").sources as s><li id=\"${s.id}\">${s.name}</li>\n</#list></ul>\n");
    page(
        folder,
        "index",
        "title=\"Home\"",
        "<h1>Latest briefings</h1>\n<ul class=\"list\">\n<#list published_posts as b><#if b?index < 50>ITEM<#else><#break></#if></#list></ul>\n");
  }

  private static void page(Folder folder, String name, String arguments, String template) {
    String filled = template.replace("YEARS", PlainTheme.YEARS).replace("ITEM", ITEM);
    folder.put(
        "templates/" + name + ".ftl",
        IMPORT + "<@l.page " + arguments + ">\n" + filled + "</@l.page>\n");
  }
}

package dev.briefing.bench;

import java.nio.file.Path;
import java.util.stream.IntStream;

/** A corpus as Hugo reads it, with templates that need nothing slow. */
final class HugoForm {
  private static final String ITEM =
      "<li><time>{{ .Date.Format \"2006-01-02\" }}</time> <a href=\"/briefings/{{ .File.ContentBaseName }}.html\">{{ .Title }}</a> <span>{{ .Params.summary }}</span></li>\n";

  private HugoForm() {}

  static void write(Corpus corpus, Path root) {
    Folder folder = Folder.at(root);
    ForeignLinks links = new ForeignLinks(corpus);
    IntStream.range(0, corpus.briefings())
        .parallel()
        .mapToObj(corpus::briefing)
        .forEach(
            text ->
                folder.put(
                    "content/briefings/" + text.id() + ".md",
                    Yaml.frontMatter(text) + links.in(text.body())));
    folder.put("content/glossary.md", "---\ntitle: Glossary\nlayout: glossary\n---\n");
    folder.put("content/sources.md", "---\ntitle: Sources\nlayout: sources\n---\n");
    folder.put("data/indicators.yaml", Yaml.indicators(corpus));
    folder.put("data/glossary.yaml", Yaml.glossary(corpus));
    folder.put("data/sectors.yaml", Yaml.sectors());
    folder.put("data/sources.yaml", Yaml.sources());
    folder.put("static/style.css", PlainTheme.STYLE);
    folder.put(
        "hugo.toml",
        """
        baseURL = "/"
        title = "Briefings"
        uglyURLs = true
        disableKinds = ["RSS", "sitemap", "robotsTXT", "404", "section", "taxonomy"]
        [taxonomies]
        sector = "sectors"
        """);
    layouts(folder);
  }

  private static void layouts(Folder folder) {
    folder.put(
        "layouts/_default/baseof.html",
        PlainTheme.page(
            "{{ .Title }}",
            "{{ .Params.summary }}",
            "{{ range hugo.Data.sectors.sectors }}<li><a href=\"/sectors/{{ .id }}.html\">{{ .name }}</a></li>\n{{ end }}",
            "{{ block \"main\" . }}{{ end }}"));
    main(
        folder,
        "_default/single",
        """
        <article>
        <header><h1>{{ .Title }}</h1>
        <p class="meta"><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006-01-02" }}</time>{{ range .Params.sectors }} <a href="/sectors/{{ . }}.html">{{ . }}</a>{{ end }}</p>
        <p class="summary">{{ .Params.summary }}</p></header>
        {{ .Content }}
        </article>""");
    main(
        folder,
        "_default/term",
        """
        {{ $t := .Data.Term }}<h1>{{ .Title }}</h1>
        <table class="indicators">
        <thead><tr><th>Indicator</th><th>Unit</th>YEARS<th>Source</th></tr></thead>
        <tbody>
        {{ range where hugo.Data.indicators.indicators "sector" $t }}<tr id="{{ .id }}"><td>{{ .name }}</td><td>{{ .unit }}</td>{{ range .observations }}<td>{{ .value }}</td>{{ end }}<td>{{ .source }}</td></tr>
        {{ end }}</tbody>
        </table>
        <h2>Briefings</h2>
        <ul class="list">
        {{ range .Pages.ByDate.Reverse }}ITEM{{ end }}</ul>""");
    main(
        folder,
        "_default/glossary",
        "<h1>Glossary</h1>\n<dl>\n{{ range hugo.Data.glossary.terms }}<dt>{{ .term }}</dt><dd>{{ .definition }}</dd>\n{{ end }}</dl>");
    main(
        folder,
        "_default/sources",
        "<h1>Sources</h1>\n<ul>\n{{ range hugo.Data.sources.sources }}<li id=\"{{ .id }}\">{{ .name }}</li>\n{{ end }}</ul>");
    main(
        folder,
        "index",
        "<h1>Latest briefings</h1>\n<ul class=\"list\">\n{{ range first 50 (where .Site.RegularPages.ByDate.Reverse \"Section\" \"briefings\") }}ITEM{{ end }}</ul>");
  }

  private static void main(Folder folder, String name, String template) {
    String filled = template.replace("YEARS", PlainTheme.YEARS).replace("ITEM", ITEM);
    folder.put("layouts/" + name + ".html", "{{ define \"main\" }}" + filled + "{{ end }}\n");
  }
}

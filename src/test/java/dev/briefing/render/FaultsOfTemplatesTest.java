package dev.briefing.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.briefing.render.theme.Theme;
import dev.briefing.render.theme.ThemeFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fault planted in any template names the template, the line, and the page being drawn. */
final class FaultsOfTemplatesTest {
  @TempDir private Path folder;

  /** The first line of each template gives way to two: a comment, and the fault. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A name that is not there.
        "home.ftlh | ${content.nothing} | 2:3 | index.html | content.nothing",
        "article.ftlh | ${nothing} | 2:3 | about.html | there is no nothing",
        "layout.ftlh | ${site.titel} | 2:3 | 404.html | there is no site.titel",
        "parts/notes.ftlh | ${notes[99].figures} | 2:3 | briefings/b.html | notes[99]",
        "parts/names.ftlh | ${page.nothing} | 2:3 | 404.html | there is no page.nothing",
        "charts/file.ftlh | ${chart.nothing} | 2:3 | charts/growth.svg | chart.nothing",
        "redirect.ftlh | ${w('no.such')} | 2:1 | sectors/old-science.html | has no \"no.such\"",
        "not-found.ftlh | ${asset('none.css')} | 2:1 | 404.html | the theme has no assets/none.css",
        // A value of another type.
        "sector.ftlh | ${content.figures} | 2:3 | sectors/empty.html | a list: content.figures",
        "sector.ftlh | ${content} | 2:3 | sectors/empty.html | a record: content",
        "plan.ftlh | <#list content.body as x></#list> | 2:8 | plans/plan-15.html | content.body",
        "glossary.ftlh | <#if page.title></#if> | 2:6 | glossary.html | page.title",
        "source.ftlh | ${content.figures?size + content.facts.first} | 2:26 | sources/report.html | content.facts",
        "parts/comparison.ftlh | ${table.rows?upper_case} | 2:3 | briefings/b.html | table.rows",
        // Something that cannot be read as a template.
        "indicator.ftlh | <#if> | 2:2 | indicators/goal.html | #if",
        "indicators.ftlh | <#if page.title?has_content></#list> | 2:29 | indicators/index.html | #list",
        "figures.ftlh | ${content. | 3:1 | figures.html | ",
        "search.ftlh | </#list> | 2:1 | search.html | #list",
        "parts/lists.ftlh | <#macro x | 3:1 | briefings/index.html | ",
        // A template that is not there.
        "list.ftlh | <#include 'parts/none.ftlh'> | 2:1 | briefings/index.html | parts/none.ftlh",
        "sources.ftlh | <#import 'none.ftlh' as n> | 2:1 | sources/index.html | none.ftlh",
        "comparison.ftlh | <#include '../../secret.ftlh'> | 2:1 | comparisons/both.html | secret.ftlh",
        // One that never ends.
        "home.ftlh | <#macro a>x<@a/></#macro><@a/> | 2:11 | index.html | calls itself without end",
        "parts/matrix.ftlh | <#include 'matrix.ftlh'> | 2:1 | indicators/goal.html | calls itself without end",
        "parts/notes.ftlh | <#macro own>x<@own/></#macro><@own/> | 2:13 | briefings/b.html | calls itself without end",
        "plan.ftlh | <#list 1.. as x>${x?left_pad(100000)}</#list> | 2:17 | plans/plan-15.html | grows without end"
      })
  void namesTemplateLineAndPage(String file, String fault, String at, String page, String words)
      throws IOException {
    plant(file, fault);
    String place = "templates/" + file + ":" + at;
    assertThat(fault())
        .startsWith(place.substring(0, place.lastIndexOf(':') + 1))
        .startsWith(place + ": ")
        .contains(words == null ? "" : words)
        .endsWith(" (drawing " + page + ")")
        .doesNotContain("\n", "Exception", "java", "dev.briefing", "wrapped", "Tip", "\tat ");
  }

  @Test
  void aTemplateThatCallsItselfInSilenceIsNamed() throws IOException {
    plant("home.ftlh", "<#macro a><@a/></#macro><@a/>");
    assertThat(fault())
        .isEqualTo("templates/home.ftlh: a template calls itself without end (drawing index.html)");
  }

  private void plant(String file, String fault) throws IOException {
    Path template = folder.resolve("templates").resolve(file);
    Files.createDirectories(template.getParent());
    String whole = TemplateSource.all().get(file).text();
    String rest = whole.startsWith("<#--") ? whole.substring(whole.indexOf("-->") + 4) : whole;
    Files.writeString(template, "<#-- A fault. -->\n" + fault + "\n" + rest);
  }

  private String fault() throws IOException {
    SiteFixture site =
        new SiteFixture(folder.resolve("content"))
            .briefing("It is [at least 7%](indicator:growth/2026-2030).\n\n![](comparison:both)\n");
    Theme theme = Theme.in(folder.resolve("templates"));
    return Assertions.assertTimeout(
            Duration.ofSeconds(30),
            () -> catchThrowableOfType(ThemeFault.class, () -> site.render(theme)))
        .getMessage();
  }
}

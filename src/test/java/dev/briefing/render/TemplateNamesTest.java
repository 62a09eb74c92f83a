package dev.briefing.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A template uses no name but those that {@code docs/templates.md} tells. */
final class TemplateNamesTest {
  @Test
  void everyNameIsHandedOver() {
    assertThat(new TemplateNames(TemplateSource.all()).unknown()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sector.ftlh | ${nothing} | nothing",
        "sector.ftlh | ${content.nothing} | content.nothing",
        "sector.ftlh | ${content.series} | content.series",
        "sector.ftlh | ${content.body.markup} | content.body.markup",
        "sector.ftlh | <#if site.titel?has_content></#if> | site.titel",
        "sector.ftlh | <#list content.terms as term>${term.term}</#list> | term.term",
        "sector.ftlh | <#list content.figures as it><#list it.sources as s>${s.id}</#list></#list> | s.id",
        "sector.ftlh | ${w('a.b', page.titles)} | page.titles",
        "sector.ftlh | <@layout.frames/> | layoutframes",
        "sector.ftlh | <a href='${embed.caption}'> | embed",
        "parts/notes.ftlh | ${site.title} | site",
        "parts/figures.ftlh | <#macro x figure>${figure.nothing}</#macro> | figure.nothing",
        "parts/figures.ftlh | ${content} | content"
      })
  void anyOtherIsFound(String template, String planted, String name) {
    Map<String, TemplateSource> all = new TreeMap<>(TemplateSource.all());
    all.computeIfPresent(
        template, (path, source) -> new TemplateSource(path, source.text() + planted));
    assertThat(new TemplateNames(all).unknown()).containsExactly(template + ": " + name);
  }
}

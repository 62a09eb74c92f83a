package dev.briefing.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefing.render.view.Html;
import dev.briefing.render.view.Link;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
  @TempDir private Path folder;

  @Test
  void readsTheComponentsOfRecords() throws IOException {
    assertThat(draw("${link.text} <#list links as one>${one.href}</#list>"))
        .isEqualTo("A &lt;b&gt; a.html");
  }

  @Test
  void printsMarkupAsItIs() throws IOException {
    assertThat(draw("${html}<#if html?has_content>!</#if><#if none?has_content>?</#if>"))
        .isEqualTo("<b>x</b>!");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${link.class}",
        "${link.class.name}",
        "${link.getClass()}",
        "${link.hashCode()}",
        "${link.toString()}",
        "${link}",
        "${links.class}",
        "${links?api.size()}",
        "${html?api}",
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${'java.lang.String'?new()}",
        "${link?api.text()}",
        "<#include \"../secret.ftlh\">",
        "<#include \"/../secret.ftlh\">",
        "<#include \"file:///etc/hostname\">",
        "<#include \"words.properties\">",
        "<#import \"../../secret.ftlh\" as s>",
        "${.data_model.words}",
        "${w.class}",
        "${asset.class}",
        "${asset('none.css')}",
        "${asset()}",
        "${.vars['w'].words}"
      })
  void showsNothingElse(String template) throws IOException {
    Files.writeString(folder.resolve("secret.ftlh"), "secret");
    assertThatThrownBy(() -> draw(template)).isInstanceOf(ThemeFault.class);
  }

  @Test
  void aFaultNamesTemplateLineAndPage() {
    assertThatThrownBy(() -> draw("one\n  ${link.txt}\n"))
        .isInstanceOf(ThemeFault.class)
        .hasMessageStartingWith("templates/x.ftlh:2:5: ")
        .hasMessageContaining("link.txt")
        .hasMessageEndingWith("(drawing sectors/a.html)")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void aSyntaxErrorNamesItsLine() {
    assertThatThrownBy(() -> draw("one\n<#if>\n")).hasMessageStartingWith("templates/x.ftlh:2:");
  }

  @Test
  void aMissingTemplateIsNamed() {
    assertThatThrownBy(() -> draw("<#include \"parts/none.ftlh\">"))
        .hasMessageContaining("parts/none.ftlh");
  }

  @Test
  void aMissingWordIsNamed() {
    assertThatThrownBy(() -> draw("${w(\"no.such\")}"))
        .hasMessageStartingWith("templates/x.ftlh:1:")
        .hasMessageContaining("words.properties has no \"no.such\"");
  }

  @Test
  void numbersAndTruthAreWrittenTheSameEverywhere() throws IOException {
    assertThat(draw("${12345} ${true} ${'I'?lower_case}")).isEqualTo("12345 true i");
  }

  private String draw(String template) throws IOException {
    Path theme = Files.createDirectories(folder.resolve("theme"));
    Files.writeString(theme.resolve("x.ftlh"), template);
    Theme made = Theme.in(theme);
    Map<String, Object> values =
        Map.of(
            "link",
            new Link("a.html", "A <b>"),
            "links",
            List.of(new Link("a.html", "A")),
            "html",
            new Html("<b>x</b>"),
            "none",
            Html.NONE);
    return made.drawing(made.words(Locale.ENGLISH))
        .draw("x.ftlh", values, "sectors/a.html", address -> "../" + address)
        .text();
  }
}

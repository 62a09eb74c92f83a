package dev.briefing.render.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

final class JsonLdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><b>",
        "</SCRIPT >",
        "<!--",
        "<!-- <script>",
        "]]>",
        "&lt;",
        "\u2028\u2029\""
      })
  void noTextLeavesTheScript(String text) {
    String json = JsonLd.of(List.of(Thing.of("Thing").with("name", text)));
    Document page =
        Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script><p>after");
    assertThat(page.select("p").text()).isEqualTo("after");
    assertThat(page.select("b")).isEmpty();
    assertThat(
            JsonMapper.builder()
                .build()
                .readTree(page.select("script").first().data())
                .at("/@graph/0/name")
                .asString())
        .isEqualTo(text);
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    Thing thing =
        Thing.of("Dataset")
            .with("name", "")
            .with("url", Optional.empty())
            .with("isBasedOn", List.of())
            .with("position", 1)
            .with("free", true)
            .with("about", Optional.of(Thing.of("Place").with("name", "China")));
    assertThat(JsonLd.of(List.of(thing)))
        .isEqualTo(
            "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"Dataset\",\"position\":1,"
                + "\"free\":true,\"about\":{\"@type\":\"Place\",\"name\":\"China\"}}]}");
  }
}

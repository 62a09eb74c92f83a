package dev.briefing.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
  @ParameterizedTest
  @CsvSource({
    "index.html, sectors/a.html, sectors/a.html",
    "sectors/b.html, sectors/a.html, a.html",
    "sectors/b.html, index.html, ../index.html",
    "sectors/b.html, glossary.html#term, ../glossary.html#term",
    "glossary.html, glossary.html#term, #term",
    "old/deep/place.html, briefings/b.html, ../../briefings/b.html"
  })
  void areRelative(String from, String to, String link) {
    assertThat(Links.from(from).to(to)).isEqualTo(link);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example, /sectors/a.html",
    "https://a.example/, /sectors/a.html",
    "https://a.example/sub, /sub/sectors/a.html",
    "https://a.example/sub/deep/, /sub/deep/sectors/a.html"
  })
  void fromAnywhereBeginWithTheBaseAddress(String base, String link) {
    assertThat(Links.fromAnywhere("404.html", Optional.of(base)).to("sectors/a.html"))
        .isEqualTo(link);
  }

  @ParameterizedTest
  @CsvSource({"sectors/a.html, sectors/a.html"})
  void fromAnywhereWithoutABaseAddressAreRelative(String to, String link) {
    assertThat(Links.fromAnywhere("404.html", Optional.empty()).to(to)).isEqualTo(link);
  }
}

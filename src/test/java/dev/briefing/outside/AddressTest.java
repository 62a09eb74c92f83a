package dev.briefing.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as they are sent. */
class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.org,                    https://example.org/",
    "HTTPS://Example.ORG:443/A?b=c#d,        https://example.org/A?b=c",
    "http://example.org:8080/a b,            http://example.org:8080/a%20b",
    "http://example.org:80?q=1,              http://example.org/?q=1",
    "https://例子.example/规划?q=五,            https://xn--fsqu00a.example/%E8%A7%84%E5%88%92?q=%E4%BA%94",
    "https://example.org/100%/[x]|{y},       https://example.org/100%25/%5Bx%5D%7C%7By%7D",
    "https://example.org/%e4%ba%94,          https://example.org/%e4%ba%94",
    "'https://web.archive.org/web/2026/https://example.org/a?b', 'https://web.archive.org/web/2026/https://example.org/a?b'",
    "http://a_b.example/,                    http://a_b.example/",
    "http://[2001:DB8::1]:81/x,              http://[2001:db8::1]:81/x",
  })
  void areWrittenInAscii(String text, String sent) {
    assertThat(Address.of(text).orElseThrow()).hasToString(sent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/",
        "file:///etc/passwd",
        "https://",
        "https:///a",
        "mailto:a@b.example",
        "https://user@example.org/",
        "https://user:secret@example.org/",
        "https://a b.example/",
        "https://example.org:99999/",
        "https://example.org:0/",
        "https://a\r\nX: y.example/",
        "",
        "https://[::1",
        "jar:https://example.org/!/"
      })
  void areNotMadeOf(String text) {
    assertThat(Address.of(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/b,                     https://example.org/b",
    "c,                      https://example.org/a/c",
    "../c,                   https://example.org/c",
    "?q=2,                   https://example.org/a/?q=2",
    "//other.example/x,      https://other.example/x",
    "http://other.example,   http://other.example/",
    "/规划,                   https://example.org/%E8%A7%84%E5%88%92",
  })
  void leadOn(String location, String to) {
    assertThat(Address.of("https://example.org/a/b?q=1").orElseThrow().next(location).orElseThrow())
        .hasToString(to);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ftp://example.org/", "javascript:alert(1)", "//user@other.example/", "file:/x"})
  void leadNowhereElse(String location) {
    assertThat(Address.of("https://example.org/a").orElseThrow().next(location)).isEmpty();
  }
}

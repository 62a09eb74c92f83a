package dev.briefing.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A served page may listen to its own server, and may do nothing else that it might not before. */
final class ContentPolicyTest {
  private static final String META =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"%s\"><p>Text.</p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "default-src 'none' | default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
        "script-src 'self' file:; img-src 'self' | script-src 'self' file:; img-src 'self'",
        "default-src 'self' | default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'",
        "connect-src https://a.example | connect-src https://a.example 'self'",
        "Script-Src 'none'; style-src | script-src 'self'; style-src 'self'",
        "img-src 'none' | img-src 'none'",
      })
  void letsInThePreview(String published, String served) {
    assertThat(ContentPolicy.opened(META.formatted(published))).isEqualTo(META.formatted(served));
  }
}

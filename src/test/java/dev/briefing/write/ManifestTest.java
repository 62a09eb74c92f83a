package dev.briefing.write;

import static dev.briefing.write.Folders.all;
import static dev.briefing.write.Folders.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.briefing.web.MeasuringStream;
import dev.briefing.web.WebPath;
import dev.briefing.write.WriteFailure.Reason;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

  private static final String HASH = MeasuringStream.hash(new byte[0]);

  private static final String HEADER = new String(Manifest.empty().bytes(), StandardCharsets.UTF_8);

  @Test
  void roundTrip() throws Exception {
    Manifest manifest = Manifest.of(Map.of(WebPath.of("b/图.html"), HASH, WebPath.of("a"), HASH));
    String text = new String(manifest.bytes(), StandardCharsets.UTF_8);
    assertThat(text).isEqualTo(HEADER + HASH + "  a\n" + HASH + "  b/图.html\n");
    assertThat(Manifest.parse(manifest.bytes())).isEqualTo(manifest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HASH  ../../x\n",
        "HASH  /etc/passwd\n",
        "HASH  a/../../x\n",
        "HASH  .git/config\n",
        "HASH  .\n",
        "HASH  \n",
        "HASH a\n",
        "HASH  a",
        "HASH  a\r\n",
        "HASH  b\nHASH  a\n",
        "HASH  a\nHASH  a\n",
        "hash  a\n",
        "\n",
        "# a comment\n",
        "<<<<<<< HEAD\n"
      })
  void refusesAllThatItDidNotWrite(String lines) {
    byte[] bytes = (HEADER + lines.replace("HASH", HASH)).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Manifest.parse(bytes)).isInstanceOf(ParseException.class);
  }

  @Test
  void refusesOtherHeadersAndBytes() {
    assertThatThrownBy(() -> Manifest.parse(new byte[0])).isInstanceOf(ParseException.class);
    assertThatThrownBy(() -> Manifest.parse(new byte[] {(byte) 0xff})).hasMessage("not UTF-8");
    byte[] cut = HEADER.substring(0, HEADER.length() - 1).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Manifest.parse(cut)).hasMessage("the last line is cut short");
  }

  @Test
  void aHostileManifestDeletesNothing(@TempDir Path base) throws Exception {
    Path site = base.resolve("site");
    SiteWriter.write(tree("a.html", "1"), site);
    Files.writeString(base.resolve("x"), "precious");
    Files.writeString(site.resolve(Manifest.NAME), HEADER + HASH + "  ../x\n");
    var before = all(base);
    WriteFailure failure =
        catchThrowableOfType(WriteFailure.class, () -> SiteWriter.write(tree("a.html", "2"), site));
    assertThat(failure.reason()).isEqualTo(Reason.DAMAGED_MANIFEST);
    assertThat(failure).hasMessageContaining("is damaged (line 2: not a path in the site)");
    assertThat(all(base)).isEqualTo(before);
  }
}

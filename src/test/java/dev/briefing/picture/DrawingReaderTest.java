package dev.briefing.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefing.model.Dimensions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "width='320' height='120' | 320 | 120",
        "width='320.4px' height='120px' | 320 | 120",
        "viewBox='0 0 30 20' | 1280 | 853",
        "viewBox=' -5,0 , 1.5\t.5 ' | 1280 | 427",
        "width='100%' height='1em' viewBox='0 0 30 10' | 1280 | 427",
        "width='1in' height='25.4mm' | 96 | 96",
        "width='+3cm' height='2cm' viewBox='0 0 1 1' | 113 | 76",
        "viewBox='0,0,30,20' width='100%' height='100%' | 1280 | 853",
      })
  void tellsItsSize(String attributes, int width, int height) throws Exception {
    assertThat(read("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>"))
        .contains(new Dimensions(width, height, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "viewBox='none'",
        "viewBox='0 0 0 10'",
        "viewBox='0 0 10'",
        "viewBox='0 0 NaN 1'",
        "viewBox='0 0 1e9 1'",
        "width='0' height='0'",
        "width='-3' height='1'"
      })
  void mayBeSilentAboutIt(String attributes) throws Exception {
    assertThat(read("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>")).isEmpty();
  }

  @Test
  void whatOnlyShowsIsFine() throws Exception {
    assertThat(
            read(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
                     xmlns:tool="https://tool.example/" tool:file="C:\\maps" viewBox="0 0 10 10">
                  <style>.a { fill: url(#g); font-family: serif }</style>
                  <defs><linearGradient id="g"/><path id="p" d="M0 0h1"/></defs>
                  <use xlink:href="#p"/><use href="#p" fill="url(#g)" style="stroke: url('#g')"/>
                  <a href="https://example.org/"><text>C:\\maps, on and onward, url(x)</text></a>
                  <image href="data:image/png;base64,AAAA"/>
                </svg>
                """))
        .isEqualTo(Optional.of(new Dimensions(1280, 1280, false)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>1</script>",
        "<SCRIPT>1</SCRIPT>",
        "<x:script xmlns:x='http://www.w3.org/2000/svg'>1</x:script>",
        "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>1</x:script>",
        "<x:meta xmlns:x='http://www.w3.org/1999/xhtml' content='0;url=https://a.example'/>",
        "<foreignObject><p>1</p></foreignObject>",
        "<style>@imp<!-- -->ort 'https://a.example/a.css';</style>",
        "<style>a { fill: u<![CDATA[rl(https://a.example/)]]> }</style>",
        "<style><g/>@import 'https://a.example/a.css';</style>",
        "<style><style/>@import 'https://a.example/a.css';</style>",
        "<animate attributeName='x-1:href' values='javascript:1'/>",
        "<set attributeName='onload' to='1'/>",
        "<rect onclick='1'/>",
        "<rect OnLoad='1'/>",
        "<a href='javascript:1'><text>a</text></a>",
        "<a href=' jAvAsCrIpT:1'><text>a</text></a>",
        "<a href='java&#10;script:1'><text>a</text></a>",
        "<a xmlns:l='http://www.w3.org/1999/xlink' l:href='javascript:1'><text>a</text></a>",
        "<a href='data:text/html,1'><text>a</text></a>",
        "<a><set attributeName='href' to='javascript:1'/></a>",
        "<a><animate attributeName=' xlink:href ' values='javascript:1'/></a>",
        "<rect><set attributeName='onclick' to='1'/></rect>",
        "<image href='https://a.example/a.png'/>",
        "<image href='//a.example/a.png'/>",
        "<image href='other.png'/>",
        "<image href='data:image/svg+xml,a'/>",
        "<use href='https://a.example/a.svg#a'/>",
        "<use href='data:image/svg+xml,a#a'/>",
        "<style>@import 'https://a.example/a.css';</style>",
        "<style>a { background: url(https://a.example/a.png) }</style>",
        "<style>a { background: URL( \"//a.example/a.png\" ) }</style>",
        "<style>@\\69mport 'a'</style>",
        "<style><![CDATA[@import 'a']]></style>",
        "<rect style='fill: url(https://a.example/)'/>",
        "<rect fill='url(https://a.example/a.svg#a)'/>",
        "<rect fill='u\\72l(https://a.example/)'/>",
        "<handler type='text/ecmascript'>1</handler>",
        "<iframe src='https://a.example/'/>",
        "<?xml-stylesheet href='https://a.example/'?>",
      })
  void whatDoesMoreIsRefused(String inside) {
    assertThatThrownBy(
            () -> read("<svg xmlns='http://www.w3.org/2000/svg'>\n" + inside + "\n</svg>"))
        .isInstanceOf(UnsuitablePicture.class)
        .hasMessageContaining("which does more than show")
        .extracting(fault -> ((UnsuitablePicture) fault).line())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "words",
        "<svg",
        "<html xmlns='http://www.w3.org/1999/xhtml'/>",
        "<svg/>",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>"
            + "<svg xmlns='http://www.w3.org/2000/svg'><text>&a;</text></svg>",
        "<!DOCTYPE svg [<!ATTLIST svg onload CDATA '1'>]><svg xmlns='http://www.w3.org/2000/svg'/>",
        "<!DOCTYPE svg SYSTEM 'a' [<!ATTLIST svg onload CDATA '1'>]><svg"
            + " xmlns='http://www.w3.org/2000/svg'/>",
        "<!DOCTYPE svg [<!ENTITY a '<script>1</script>'>]>"
            + "<svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>",
      })
  void whatIsNoDrawingIsRefused(String file) {
    assertThatThrownBy(() -> read(file)).isInstanceOf(UnsuitablePicture.class);
  }

  /** What is a letter in one encoding is a bracket in another. */
  @Test
  void anotherEncodingIsRefusedWithoutANoise() {
    String file = "<svg xmlns='http://www.w3.org/2000/svg'><text>é</text></svg>";
    for (byte[] bytes :
        new byte[][] {
          file.getBytes(StandardCharsets.ISO_8859_1),
          file.getBytes(StandardCharsets.UTF_16),
          ("<?xml version='1.0' encoding='UTF-7'?>" + file).getBytes(StandardCharsets.UTF_8),
          ("\uFEFF<?xml version='1.0' encoding = \"x\"?>" + file).getBytes(StandardCharsets.UTF_8)
        }) {
      PrintStream usual = System.err;
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
      try {
        assertThatThrownBy(() -> DrawingReader.read(bytes))
            .isInstanceOf(UnsuitablePicture.class)
            .hasMessageContaining("not in UTF-8");
      } finally {
        System.setErr(usual);
      }
      assertThat(said.size()).isZero();
    }
  }

  private static Optional<Dimensions> read(String file) throws UnsuitablePicture {
    return DrawingReader.read(file.getBytes(StandardCharsets.UTF_8));
  }
}

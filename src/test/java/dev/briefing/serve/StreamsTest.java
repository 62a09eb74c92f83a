package dev.briefing.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Those who listen hear of each change, however many they are, and none holds up another. */
final class StreamsTest {
  private static final String FILE = "content/briefings/tide.md";

  @TempDir private Path folder;
  private SmallSite site;
  private Serving serving;
  private URI server;
  private final List<Wire> wires = new ArrayList<>();

  @BeforeEach
  void start() throws Exception {
    site = new SmallSite(folder);
    serving = Serving.start(site.options(), Port.of(0), line -> {});
    server = serving.address();
  }

  @AfterEach
  void stop() throws IOException {
    for (Wire wire : wires) {
      wire.close();
    }
    serving.close();
  }

  @Test
  void tellWhatAPageIs() throws IOException {
    String state = listen("/" + SmallSite.PAGE).event();
    String print = print(state);
    assertThat(state)
        .contains("\"waiting\":{\"/briefings/secret.html\":\"draft\"}", "\"notices\":[]")
        .containsPattern("\"/assets/style.css\":\"/assets/style\\.[0-9a-f]{10}\\.css\"");
    assertThat(Wire.get(server, "/" + SmallSite.PAGE)).contains("data-print=\"" + print + "\"");
  }

  @Test
  void tellOfAChangeOfThePage() throws IOException {
    Wire tide = listen("/" + SmallSite.PAGE);
    Wire other = listen("/briefings/other.html");
    String before = print(tide.event());
    String otherBefore = print(other.event());
    site.change(FILE, "It comes", "It goes");
    assertThat(print(until(tide, state -> !print(state).equals(before)))).isNotEqualTo(before);
    assertThat(print(other.event())).isEqualTo(otherBefore);
    assertThat(Wire.get(server, "/" + SmallSite.PAGE)).contains("It goes");
  }

  @Test
  void tellOfAStyleSheetThatAPageNeedNotBeLoadedFor() throws IOException {
    Wire tide = listen("/" + SmallSite.PAGE);
    String before = tide.event();
    site.write("templates/assets/style.css", "h1 { color: rgb(3, 2, 1) }\n");
    String after = until(tide, state -> !styles(state).equals(styles(before)));
    assertThat(print(after)).isEqualTo(print(before));
  }

  @Test
  void tellWhatIsWrongAndWhenItIsMended() throws IOException {
    Wire tide = listen("/" + SmallSite.PAGE);
    String before = print(tide.event());
    site.change(FILE, "term:ebb", "term:ebbb");
    String wrong = until(tide, state -> state.contains("unknown-"));
    assertThat(wrong).contains("content/briefings/tide.md:", "[ebb](term:ebbb)", "^", "\"hint\":");
    assertThat(print(wrong)).isEqualTo(before);
    site.change(FILE, "term:ebbb", "term:ebb");
    assertThat(print(until(tide, state -> state.contains("\"notices\":[]")))).isEqualTo(before);
  }

  @Test
  void tellOfATemplateThatCannotDrawThePage() throws IOException {
    Wire sector = listen("/sectors/power.html");
    String before = print(sector.event());
    site.change("templates/sector.ftlh", "<@layout.frame>", "<@layout.frame>\n${content.no}");
    String wrong = until(sector, state -> state.contains("templates/sector.ftlh:"));
    assertThat(print(wrong)).isEqualTo(before);
    assertThat(wrong).contains("${content.no}");
  }

  @Test
  void tellOfATemplateThatCannotDrawAnotherPage() throws IOException {
    Wire tide = listen("/" + SmallSite.PAGE);
    String before = print(tide.event());
    site.change("templates/sector.ftlh", "<@layout.frame>", "<@layout.frame>\n${content.no}");
    String wrong = until(tide, state -> state.contains("templates/sector.ftlh:"));
    assertThat(wrong).contains("${content.no}", "\"count\":1,");
    assertThat(print(wrong)).isEqualTo(before);
    // What is wrong stays wrong while something else is saved.
    site.change(FILE, "It comes", "It goes");
    assertThat(until(tide, state -> !print(state).equals(before)))
        .contains("templates/sector.ftlh:");
    site.change("templates/sector.ftlh", "${content.no}", "<p>Mended</p>");
    until(tide, state -> state.contains("\"notices\":[]"));
  }

  @Test
  void tellOfATemplateThatWasWrongFromTheBeginning() throws Exception {
    serving.close();
    site.change("templates/sector.ftlh", "<@layout.frame>", "<@layout.frme>");
    serving = Serving.start(site.options(), Port.of(0), line -> {});
    server = serving.address();
    until(listen("/" + SmallSite.PAGE), state -> state.contains("templates/sector.ftlh:"));
  }

  @Test
  void tellOfManySavesToMany() throws Exception {
    for (int i = 0; i < 200; i++) {
      listen("/" + SmallSite.PAGE);
    }
    for (Wire wire : wires) {
      wire.event();
    }
    // Never reads another word, nor ends what it asks for.
    Wire slow = new Wire(server);
    wires.add(slow);
    slow.send("GET / HTTP/1.1\r\nHost: ");
    for (int i = 0; i < 3; i++) {
      String text = "It comes for the time of number " + i;
      site.change(FILE, i == 0 ? "It comes" : "It comes for the time of number " + (i - 1), text);
      String print = print(until(wires.get(0), state -> served(text).contains(print(state))));
      for (Wire wire : wires.subList(1, 200)) {
        until(wire, state -> print(state).equals(print));
      }
    }
  }

  @Test
  void haveAnEndInNumber() throws IOException {
    for (int i = 0; i < Events.MOST; i++) {
      listen("/" + SmallSite.PAGE).event();
    }
    Wire oneMore = listen("/" + SmallSite.PAGE);
    assertThat(oneMore.line()).startsWith("HTTP/1.1 503 ");
    assertThat(Wire.get(server, "/")).startsWith("HTTP/1.1 200 ");
  }

  private String served(String text) {
    try {
      String page = Wire.get(server, "/" + SmallSite.PAGE);
      return page.contains(text) ? page : "";
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Wire listen(String page) throws IOException {
    Wire wire = Wire.listen(server, page);
    wires.add(wire);
    return wire;
  }

  /**
   * The first state of which something holds; the wire gives up when there is none for a minute.
   */
  private static String until(Wire wire, Predicate<String> holds) throws IOException {
    String state = wire.event();
    while (!holds.test(state)) {
      state = wire.event();
    }
    return state;
  }

  private static String print(String state) {
    return state.replaceFirst("\\{\"print\":\"([^\"]*)\".*", "$1");
  }

  private static String styles(String state) {
    return state.replaceFirst(".*\"styles\":\\{([^}]*)}.*", "$1");
  }
}

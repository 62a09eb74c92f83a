package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.briefing.cli.Main;
import dev.briefing.starter.NewSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that asks other hosts, from the command line to the report, and no other that does. */
class OnlineTest {
  @TempDir private Path folder;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private Path source;
  private Path logbook;
  private String printed = "";

  @BeforeEach
  void site() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path);
            exchange.sendResponseHeaders(path.equals("/there") ? 200 : 404, -1);
          }
        });
    server.start();
    new NewSite(folder, "Chips", "").write();
    source = folder.resolve("content/sources/more.yaml");
    source(host("/report"));
    logbook = folder.resolve("kept/links.tsv");
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private void source(String address) throws IOException {
    Files.writeString(
        source,
        """
        references:
          - {id: other, type: report, title: Other, URL: "%s"}
          - id: report
            type: report
            title: Report
            accessed: 2026-01-02
            URL: %s
        """
            .formatted(there(), address));
  }

  @Test
  void tellsWhichLineToMendAndHow() throws Exception {
    assertThat(run("--online", "--private-hosts")).isEqualTo(1);
    assertThat(printed)
        .contains(
            "content/sources/more.yaml:7:10: error: nothing is at " + host("/report") + ": 404")
        .contains(
            "two lines, \"archive-url: https://web.archive.org/web/20260102/" + host("/report"))
        .contains("outside addresses: found 1, gone 1");
    assertThat(asked).containsOnlyOnce("HEAD /there", "HEAD /report", "GET /report");
  }

  @Test
  void asksForTheDeadOnlyTheSecondTime() throws Exception {
    run("--online", "--private-hosts");
    asked.clear();
    assertThat(run("--online", "--private-hosts")).isEqualTo(1);
    assertThat(asked).containsExactlyInAnyOrder("HEAD /report", "GET /report");
    Files.delete(logbook);
    run("--online", "--private-hosts");
    assertThat(asked).contains("HEAD /there");
  }

  @Test
  void isSilentOnceTheHintIsFollowed() throws Exception {
    Files.writeString(
        source,
        Files.readString(source) + "    archive-url: " + there() + "\n    url-status: dead\n");
    assertThat(run("--online", "--private-hosts")).isZero();
    assertThat(asked).containsExactly("HEAD /there");
  }

  @Test
  void reportsInEachFormat() throws Exception {
    run("--online", "--private-hosts", "--format", "sarif");
    assertThat(printed).contains("\"ruleId\":").contains("dead-link");
    run("--online", "--private-hosts", "--format", "json");
    assertThat(printed).contains("\"rule\": \"dead-link\"");
    run("--online", "--private-hosts", "--format", "github");
    assertThat(printed).contains("::error file=content/sources/more.yaml,line=7,col=10");
  }

  @Test
  void theSiteSaysHowMuchADeadLinkWeighs() throws Exception {
    Path settings = folder.resolve("content/site.yaml");
    Files.writeString(settings, Files.readString(settings) + "\nchecks: {dead-link: warning}\n");
    assertThat(run("--online", "--private-hosts")).isZero();
    assertThat(printed).contains("warning: nothing is at");
  }

  @Test
  void asksNobodyUnlessItIsWanted() throws Exception {
    assertThat(run()).isZero();
    assertThat(run("--private-hosts")).isZero();
    Options options = Options.of(folder, null, null, null, null);
    assertThat(Build.publish(options).rejected()).isFalse();
    assertThat(asked).isEmpty();
    assertThat(logbook).doesNotExist();
  }

  @Test
  void asksNoNeighbourUnlessItIsWanted() throws Exception {
    assertThat(run("--online")).isZero();
    assertThat(asked).isEmpty();
    assertThat(printed)
        .contains("not asked 2")
        .contains("in a private network, or is this machine");
  }

  private int run(String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "check",
                "--content",
                folder.resolve("content").toString(),
                "--logbook",
                logbook.toString()));
    arguments.addAll(List.of(options));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code = Main.run(print, print, arguments.toArray(String[]::new));
    printed = out.toString(StandardCharsets.UTF_8);
    return code;
  }

  /** By another name than the other address, so that nobody has to pause. */
  private String there() {
    return "http://localhost:" + server.getAddress().getPort() + "/there";
  }

  private String host(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }
}

package dev.briefing.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.history.GitRepository;
import dev.briefing.starter.NewSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands that the README and the docs show do what they are shown for. */
class DocumentedCommandsTest {
  private static final Path DOCS = Path.of("docs");
  private static final Path OF_THE_STARTER =
      Path.of("src/main/resources/dev/briefing/starter/README.md");

  /** They go on until somebody stops them, or tell of themselves. */
  private static final Set<String> NOT_RUN = Set.of("serve", "generate-completion");

  private static final List<String> WITH_CONTENT =
      List.of("check", "publish", "new", "import", "diff");

  /** What the docs import. */
  private static final Path FILES = Path.of("src/test/resources/dev/briefing/convert");

  @TempDir private Path folder;

  static Stream<ShownCommand> commands() throws IOException {
    try (Stream<Path> docs = Files.list(DOCS)) {
      List<Path> pages =
          Stream.concat(
                  Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md"), OF_THE_STARTER),
                  docs.filter(page -> page.toString().endsWith(".md")).sorted())
              .toList();
      return pages.stream()
          .flatMap(DocumentedCommandsTest::in)
          .filter(command -> !NOT_RUN.contains(command.arguments().get(0)));
    }
  }

  private static Stream<ShownCommand> in(Path page) {
    try {
      return ShownCommand.in(page).stream();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  @Test
  void thereAreMany() throws IOException {
    assertThat(commands()).hasSizeGreaterThan(25);
    assertThat(commands().map(command -> command.arguments().get(0)))
        .contains("init", "check", "publish", "new", "import", "clean", "schema");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void canBeRun(ShownCommand command) throws Exception {
    boolean begins = command.arguments().get(0).equals("init");
    if (!begins) {
      new NewSite(folder, "Chips", "").write();
    }
    Files.createDirectory(folder.resolve("DIR"));
    if (command.arguments().get(0).equals("diff") || command.arguments().contains("--revision")) {
      revisions();
    }
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, UTF_8);
    int code = Main.run(out, out, here(command.arguments()).toArray(String[]::new));
    assertThat(code).as("%s%n%s", command.shown(), printed.toString(UTF_8)).isZero();
  }

  /** The revisions and the other folder that the docs speak of. */
  private void revisions() throws Exception {
    GitRepository made = GitRepository.in(folder);
    for (String name : List.of("v1.0", "v1.1", "v1.2", "v1.3")) {
      made.commit(name).git("tag", name);
    }
    Path other = Files.createDirectories(folder.resolve("other/content"));
    Files.copy(folder.resolve("content/site.yaml"), other.resolve("site.yaml"));
  }

  @Test
  void theFirstPageShowsWhatTheCheckSays() throws Exception {
    new NewSite(folder, "Chips", "").write();
    Path briefing = folder.resolve("content/briefings/research-spending-in-three-countries.md");
    Files.writeString(
        briefing, Files.readString(briefing).replace("3.13 per cent", "3.31 per cent"));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, UTF_8);
    String content = folder.resolve("content").toString();
    assertThat(Main.run(out, out, "check", "--quiet", "--content", content)).isOne();
    assertThat(DOCS.resolve("getting-started.md"))
        .content()
        .contains("```\n" + printed.toString(UTF_8) + "```\n");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void goalsHaveTheParametersShown(ShownCommand command) throws IOException {
    if (!command.goal().isEmpty()) {
      Document plugin =
          Jsoup.parse(
              Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml")),
              "",
              Parser.xmlParser());
      String parameters =
          plugin
              .select("mojo:has(> goal:containsOwn(" + command.goal() + ")) > configuration")
              .text();
      assertThat(command.properties())
          .allSatisfy(name -> assertThat(parameters).contains("${" + name + "}"));
    }
  }

  /** The same arguments, in the temporary folder instead of the one that the tests run in. */
  private List<String> here(List<String> arguments) throws IOException {
    List<String> all = new ArrayList<>();
    for (String argument : arguments) {
      if (Files.isRegularFile(FILES.resolve(argument))) {
        Files.copy(FILES.resolve(argument), folder.resolve(argument));
        all.add(folder.resolve(argument).toString());
        continue;
      }
      boolean file = all.size() > 0 && all.get(all.size() - 1).matches("--(archive|report|site)");
      boolean schemas = arguments.get(0).equals("schema") && all.contains("--to");
      boolean other = argument.endsWith("/content");
      all.add(
          file || schemas || other
              ? folder.resolve(argument.replace("../", "")).toString()
              : argument);
    }
    String command = all.get(0);
    if (command.equals("init")) {
      all.add(folder.toString());
    }
    if (WITH_CONTENT.contains(command) && !all.contains("--content")) {
      all.addAll(List.of("--content", folder.resolve("content").toString()));
    }
    if ((command.equals("publish") || command.equals("clean")) && !all.contains("--site")) {
      all.addAll(List.of("--site", folder.resolve("site").toString()));
    }
    if (command.equals("schema") && !all.contains("--to")) {
      all.addAll(List.of("--to", folder.resolve("schemas").toString()));
    }
    return all;
  }
}

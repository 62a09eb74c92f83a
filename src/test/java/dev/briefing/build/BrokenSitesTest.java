package dev.briefing.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefing.problem.Paint;
import dev.briefing.problem.Problem;
import dev.briefing.problem.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sites with one thing wrong, each with the very report that it yields. Run with {@code
 * -Dgolden=overwrite} to write the reports anew, and review the difference.
 */
final class BrokenSitesTest {
  @TempDir private Path folder;

  static Stream<BrokenSite> cases() {
    return BrokenSite.all().stream();
  }

  static Stream<BrokenSite> mended() {
    return cases().filter(BrokenSite::hasMended);
  }

  @Test
  void theSiteBeneathIsInOrder() throws Exception {
    assertThat(Build.check(new BrokenSite(BrokenSite.BASE).lay(folder)).problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportsWhatIsWrongAndWhere(BrokenSite site) throws Exception {
    Options options = site.lay(folder);
    Files.createDirectories(options.site());
    Files.writeString(options.site().resolve(".kept"), "the old site");
    Result result = site.publish(options);
    String report = new Outcome(options, result).report(Format.TEXT, Paint.NONE);
    Path expected = site.report();
    if ("overwrite".equals(System.getProperty("golden"))) {
      Files.writeString(expected, report);
    }
    assertThat(report).isEqualTo(Files.readString(expected));
    if (result.rejected()) {
      assertThat(Folders.texts(options.site())).containsOnlyKeys(".kept");
    }
  }

  @ParameterizedTest
  @MethodSource("mended")
  void isInOrderOnceMended(BrokenSite site) throws Exception {
    assertThat(site.check(site.layMended(folder)).problems()).isEmpty();
  }

  @Test
  void everyRuleIsBrokenSomewhere() throws IOException {
    Set<String> broken = new TreeSet<>();
    for (BrokenSite site : BrokenSite.all()) {
      String report = Files.readString(site.report());
      Arrays.stream(Rule.values())
          .map(Rule::code)
          .filter(code -> report.contains("[" + code + "]"))
          .forEach(broken::add);
    }
    List<String> rules = Arrays.stream(Rule.values()).map(Rule::code).toList();
    assertThat(broken).containsExactlyInAnyOrderElementsOf(rules);
  }

  @Test
  void whatFollowsFromAnUnreadableFileIsNotReported() throws Exception {
    List<Problem> problems = Build.check(new BrokenSite("silenced").lay(folder)).problems();
    assertThat(problems.stream().map(problem -> problem.rule().code()).collect(Collectors.toSet()))
        .containsExactly("yaml-syntax");
  }
}

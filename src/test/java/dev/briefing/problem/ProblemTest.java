package dev.briefing.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {
  private static Problem at(String file, int line, int column, String message) {
    return Problem.of(Rule.UNKNOWN_KEY, new Position(file, line, column), 0, message);
  }

  @Test
  void problemsAreToldOnceAndInOrder() {
    Problems problems = new Problems();
    problems.add(at("content/b.md", 1, 1, "z"));
    problems.add(at("content/a.md", 10, 1, "y"));
    problems.add(at("content/a.md", 9, 20, "x"));
    problems.add(at("content/a.md", 9, 3, "w"));
    problems.add(at("content/a.md", 9, 3, "v"));
    problems.add(at("content/a.md", 9, 3, "v"));
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsExactly("v", "w", "x", "y", "z");
    assertThat(problems.count()).isEqualTo(6);
  }

  @Test
  void aProblemCoversACharacterAtLeast() {
    assertThat(at("content/a.md", 1, 1, "x").length()).isEqualTo(1);
  }

  @Test
  void aSeverityMayBeAnother() {
    Problem problem = at("content/a.md", 1, 1, "x").withHint("y");
    assertThat(problem.isError()).isTrue();
    assertThat(problem.withSeverity(Severity.WARNING).isError()).isFalse();
    assertThat(problem.withSeverity(Severity.WARNING).hint()).contains("y");
  }

  @Test
  void positionsStartAtOne() {
    assertThat(Position.startOf("content/a.md").right(4)).hasToString("content/a.md:1:5");
    assertThatThrownBy(() -> new Position("content/a.md", 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleHasACodeAndASentence(Rule rule) {
    assertThat(rule.code()).matches("[a-z]+(-[a-z]+)*");
    assertThat(Rule.ofCode(rule.code())).contains(rule);
    assertThat(rule.sentence()).matches("[A-Z].*[^.]");
  }

  @Test
  void theBuildInsistsOnWhatItCannotGoOnWithout() {
    assertThat(Rule.ofCode("no-such-rule")).isEmpty();
    assertThat(Rule.UNKNOWN_REFERENCE.isSwitchable()).isFalse();
    assertThat(Arrays.stream(Rule.values()).filter(Rule::isSwitchable))
        .contains(Rule.UNEXPECTED_FILE, Rule.FUTURE_OUTCOME, Rule.MISSING_TEXT_ALTERNATIVE);
  }
}

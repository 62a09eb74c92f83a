package dev.briefing.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {
  @ParameterizedTest
  @EnumSource
  void everyRuleHasOne(Rule rule) {
    Explanation explanation = Explanation.of(rule);
    assertThat(explanation.reason()).endsWith(".");
    assertThat(explanation.remedy()).isNotEmpty().allMatch(text -> text.matches(".*[.:]"));
    assertThat(explanation.text()).doesNotContain("`");
  }

  @ParameterizedTest
  @EnumSource
  void hasNoMarksButCode(Rule rule) {
    String marked = Explanation.of(rule).markdown().replaceAll("`[^`]+`", "");
    assertThat(marked).doesNotContain("`").doesNotContain("*").doesNotContain("](");
  }

  @Test
  void readsTopicReasonAndRemedy() {
    String text = "topic: yaml\n\nSome\nwords.\n\nDo `this`.\r\n \r\nThen that.\n";
    Explanation explanation = Explanation.parse("x", text);
    assertThat(explanation)
        .isEqualTo(new Explanation(Topic.YAML, "Some words.", List.of("Do `this`.", "Then that.")));
    assertThat(explanation.text()).isEqualTo("Some words.\n\nDo this.\n\nThen that.");
  }

  @Test
  void namesWhatIsMissing() {
    assertThatThrownBy(() -> Explanation.parse("x.md", "topic: rules\n\nWhy.\n\nWhat."))
        .hasMessage("x.md has no topic \"rules\"");
    assertThatThrownBy(() -> Explanation.parse("x.md", "topic: yaml\n\nWhy."))
        .hasMessage("x.md needs a topic, a reason and a remedy");
  }
}
